package org.jingwei.demo;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.ArrayList;
import java.util.List;
import org.jingwei.organization.OrganizationKind;

/**
 * One line of the plan: a body that every place of the tier has. Other bodies are named by their key: plain of the same
 * place, with {@code ^} of the place above. An office such as {@code 书记+committee:常委+supervision:主任!*2} is held
 * twice and brings seats in other bodies with it, with {@code !} as their head; one that starts with {@code =} is of
 * the head's own grade.
 */
record BodyPlan(
        Tier tier,
        String key,
        String name,
        OrganizationKind kind,
        String parent,
        String manager,
        String field,
        Grade grade,
        List<Office> offices,
        int staff,
        String clerk) {

    /** A leading post of the plan and the seats that come with it. */
    record Office(String title, boolean asHead, List<Seat> seats) {}

    /** A leading post in another body that comes with an office. */
    record Seat(String body, String title, boolean principal) {}

    static List<BodyPlan> list() {
        return Sheet.read("bodies", BodyPlan::read);
    }

    private static BodyPlan read(NamedCsvRecord row) {
        return new BodyPlan(
                Tier.valueOf(row.getField("tier")),
                row.getField("key"),
                row.getField("name"),
                OrganizationKind.valueOf(row.getField("kind")),
                row.getField("parent"),
                row.getField("manager"),
                row.getField("field"),
                Grade.valueOf(row.getField("grade")),
                offices(row.getField("offices")),
                Integer.parseInt(row.getField("staff")),
                row.getField("clerk"));
    }

    private static List<Office> offices(String text) {
        var offices = new ArrayList<Office>();
        for (var part : text.isEmpty() ? new String[0] : text.split("/")) {
            var star = part.indexOf('*');
            var office = office(star < 0 ? part : part.substring(0, star));
            var times = star < 0 ? 1 : Integer.parseInt(part.substring(star + 1));
            for (var i = 0; i < times; i++) {
                offices.add(office);
            }
        }
        return List.copyOf(offices);
    }

    private static Office office(String text) {
        var parts = List.of(text.split("\\+"));
        return new Office(
                parts.getFirst().replace("=", ""),
                text.startsWith("="),
                parts.subList(1, parts.size()).stream().map(BodyPlan::seat).toList());
    }

    private static Seat seat(String text) {
        var colon = text.indexOf(':');
        var title = text.substring(colon + 1).replace("!", "");
        return new Seat(text.substring(0, colon), title, text.endsWith("!"));
    }

    Grade gradeOf(int office) {
        return office == 0 || offices.get(office).asHead() ? grade : grade.below();
    }
}
