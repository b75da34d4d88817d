package org.jingwei.demo;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jingwei.cadre.PersonRow;
import org.jingwei.pool.PoolKind;
import org.jingwei.pool.PoolRow;
import org.jingwei.shared.FilePart;

/** Whoever may lead a team or be a deputy has his file told in full, once all is drawn: nobody is to ask about him twice. */
final class WholeFiles {

    private final List<Official> officials;
    private final Map<String, Set<FilePart>> vouched;
    private final LocalDate today;

    WholeFiles(List<Official> officials, List<PersonRow> people, List<PoolRow> pool, Roll roll, LocalDate today) {
        var leaders = pool.stream()
                .filter(row -> row.kind() == PoolKind.LEADER)
                .map(PoolRow::person)
                .collect(toSet());
        var pooled = pool.stream().map(PoolRow::person).collect(toSet());
        var lacking = people.stream()
                .filter(row -> pooled.contains(row.code()) && !row.complete().equals(PersonSheet.WHOLE))
                .map(PersonRow::code)
                .collect(toSet());
        this.officials = officials.stream()
                .filter(each -> lacking.contains(roll.code(each.human())))
                .filter(each ->
                        leaders.contains(roll.code(each.human())) || each.slot().leading())
                .toList();
        this.vouched = this.officials.stream().collect(toMap(each -> roll.code(each.human()), _ -> PersonSheet.WHOLE));
        this.today = today;
    }

    List<PersonRow> people(List<PersonRow> rows) {
        return rows.stream()
                .map(row -> vouched.containsKey(row.code()) ? whole(row) : row)
                .toList();
    }

    private PersonRow whole(PersonRow row) {
        return new PersonRow(
                row.code(),
                row.name(),
                row.sex(),
                row.bornOn(),
                row.idNumber(),
                row.cadre(),
                row.rank(),
                PersonSheet.WHOLE,
                row.completeOn() == null ? today : row.completeOn(),
                row.source());
    }

    /** How a sheet tells of officials of whose files these parts are vouched for. */
    interface Telling<T> {
        List<T> rows(List<Official> officials, Map<String, Set<FilePart>> vouched);
    }

    <T> List<T> retold(List<T> rows, Function<T, String> person, Telling<T> sheet) {
        return Stream.concat(
                        rows.stream().filter(row -> !vouched.containsKey(person.apply(row))),
                        sheet.rows(officials, vouched).stream())
                .toList();
    }
}
