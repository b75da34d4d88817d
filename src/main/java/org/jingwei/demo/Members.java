package org.jingwei.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Stream;

/** Draws the seventy-five of the inspection pool from the bodies of the home city and its counties. */
final class Members {

    /** So many from the bodies of that field; where these have fewer, others make up the number. */
    private record Quota(String field, int number) {

        boolean fits(Official official) {
            return official.body().plan().field().equals(field);
        }
    }

    private static final List<Quota> QUOTAS = List.of(
            new Quota("纪检监察", 18),
            new Quota("巡察", 5),
            new Quota("组织人事", 12),
            new Quota("机构编制", 2),
            new Quota("财政财务", 11),
            new Quota("审计", 10),
            new Quota("政法", 7),
            new Quota("公安", 4),
            new Quota("信访", 4),
            new Quota("工程建设", 2));

    private static final int OLDEST = 57;
    private static final int YOUNGEST = 26;
    private static final int SPECIALTIES = 3;

    private static final int NEW_YEARS = 2;
    private static final double SETTLED_IS_SENT = 0.25;

    private Members() {}

    static List<Member> draw(Chance chance, List<Official> officials, LocalDate today) {
        var offered = offered(chance, officials, today);
        var asked = QUOTAS.stream()
                .flatMap(quota -> offered.stream().filter(quota::fits).limit(quota.number()))
                .toList();
        var others = offered.stream()
                .filter(official -> QUOTAS.stream().anyMatch(quota -> quota.fits(official)))
                .filter(official -> !asked.contains(official));
        return Stream.concat(asked.stream(), others)
                .limit(QUOTAS.stream().mapToInt(Quota::number).sum())
                .map(official -> new Member(official, specialties(official), entered(chance, official, today)))
                .toList();
    }

    /** By lot, but bodies rather send those who came lately. */
    private static List<Official> offered(Chance chance, List<Official> officials, LocalDate today) {
        var fit = new ArrayList<>(
                officials.stream().filter(official -> isFit(official, today)).toList());
        chance.shuffle(fit);
        var late = fit.stream()
                .filter(official -> !isNew(official, today) && !chance.one(SETTLED_IS_SENT))
                .toList();
        fit.removeAll(late);
        fit.addAll(late);
        return fit;
    }

    private static boolean isFit(Official official, LocalDate today) {
        var age = official.human().ageOn(today);
        return official.inOffice()
                && official.body().place().code().startsWith(Places.HOME_CITY)
                && official.slot().grade().compareTo(Grade.COUNTY) <= 0
                && !official.slot().closedToLocals()
                && age >= YOUNGEST
                && age <= OLDEST;
    }

    private static boolean isNew(Official official, LocalDate today) {
        return official.latest().from().isAfter(today.minusYears(NEW_YEARS));
    }

    private static LocalDate entered(Chance chance, Official official, LocalDate today) {
        var earliest = official.career().getFirst().from().plusYears(1);
        var entered = chance.yearsBefore(today, 5, 0);
        return entered.isBefore(earliest) && earliest.isBefore(today) ? earliest : entered;
    }

    /** What he works at now, and what he worked at before. */
    private static List<String> specialties(Official official) {
        var fields = new LinkedHashSet<String>();
        for (var stint : official.career().reversed()) {
            fields.add(stint.slot().body().plan().field());
        }
        return fields.stream().limit(SPECIALTIES).toList();
    }
}
