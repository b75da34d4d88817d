package org.jingwei.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jingwei.cadre.StudyRow;
import org.jingwei.organization.Level;
import org.jingwei.organization.OrganizationKind;
import org.jingwei.organization.OrganizationRow;
import org.jspecify.annotations.Nullable;

/**
 * Where cadres studied: a degree before the first post, for some one beside it, from the city's own college or in a class
 * of people in office. A few schools have taught them all, in classes of their own.
 */
record Schooling(Chance chance, Roll roll, Bodies bodies, LocalDate today) {

    private static final String SOURCE = "干部任免审批表";
    private static final List<String> SCHOOLS = List.of("碧湾大学", "碧湾师范大学", "碧湾财经大学", "碧湾农业大学");
    private static final List<String> MAJORS = List.of("汉语言文学", "法学", "会计学", "土木工程", "行政管理", "农学");
    private static final int CLASSES = 2;
    private static final int TUTORS = 12;
    private static final int LEAST_AGE_OF_TUTORS = 48;
    private static final int YEARS_LATER = 6;
    private static final double TOLD = 0.6;
    private static final double OF_THE_COLLEGE = 0.05;
    private static final double IN_OFFICE = 0.22;
    private static final double HAS_TUTOR = 0.3;

    List<OrganizationRow> schools() {
        return IntStream.range(0, SCHOOLS.size())
                .mapToObj(i ->
                        Bodies.beside(code(i), SCHOOLS.get(i), OrganizationKind.UNIVERSITY, Level.PROVINCE, SOURCE))
                .toList();
    }

    private static String code(int school) {
        return "X%02d".formatted(school + 1);
    }

    List<StudyRow> rows(List<Official> officials) {
        var tutors = tutors(officials);
        return officials.stream()
                .flatMap(official -> rows(official, tutors).stream())
                .toList();
    }

    /** People of the field of education who teach beside their post. */
    private List<Official> tutors(List<Official> officials) {
        var fit = new ArrayList<>(officials.stream()
                .filter(official -> official.human().ageOn(today) >= LEAST_AGE_OF_TUTORS)
                .filter(official -> official.career().stream()
                        .anyMatch(stint -> stint.slot().body().plan().field().equals("教育")))
                .toList());
        chance.shuffle(fit);
        return fit.stream().limit(TUTORS).toList();
    }

    private List<StudyRow> rows(Official official, List<Official> tutors) {
        var began = official.human().bornOn().getYear() + 18;
        var first = chance.one(TOLD) ? Stream.of(degree(official, began)) : Stream.<StudyRow>empty();
        var college = chance.one(OF_THE_COLLEGE) && began + YEARS_LATER < today.getYear()
                ? Stream.of(college(official, began + YEARS_LATER))
                : Stream.<StudyRow>empty();
        var later = began + chance.between(12, 18);
        var inOffice = chance.one(IN_OFFICE) && later + 3 < today.getYear()
                ? Stream.of(inOffice(official, later, tutors))
                : Stream.<StudyRow>empty();
        return Stream.of(first, college, inOffice).flatMap(rows -> rows).toList();
    }

    private StudyRow degree(Official official, int year) {
        var name = "%d级%s%d班".formatted(year, chance.pick(MAJORS), chance.between(1, CLASSES));
        return row(official, code(chance.between(0, SCHOOLS.size() - 1)), "大学本科", name, null, year, 4);
    }

    private StudyRow college(Official official, int year) {
        var school = bodies.get(Places.HOME_CITY, "college").code();
        return row(official, school, "大学专科", "%d级成人大专班".formatted(year), null, year, 3);
    }

    private StudyRow inOffice(Official official, int year, List<Official> tutors) {
        var tutor = chance.pick(tutors);
        var taught = chance.one(HAS_TUTOR) && tutor.id() != official.id();
        return row(
                official,
                code(chance.between(0, 1)),
                "公共管理硕士",
                "%d级公共管理硕士在职班".formatted(year),
                taught ? roll.code(tutor.human()) : null,
                year,
                3);
    }

    private StudyRow row(
            Official official, String school, String degree, String name, @Nullable String tutor, int year, int years) {
        var from = LocalDate.of(year, 9, 1);
        return new StudyRow(
                roll.code(official.human()),
                school,
                degree,
                name,
                tutor,
                from,
                from.plusYears(years).withMonth(7),
                SOURCE);
    }
}
