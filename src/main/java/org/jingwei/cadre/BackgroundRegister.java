package org.jingwei.cadre;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jingwei.graph.Change;
import org.jingwei.graph.Fact;
import org.jingwei.graph.FactTypes;
import org.jingwei.graph.Query;
import org.jingwei.organization.OrganizationRegister;
import org.jingwei.shared.Recorded;
import org.jingwei.shared.Stamp;
import org.springframework.stereotype.Component;

/** What a file says beside posts and kin into the graph: schooling, army service, holdings. */
@Component
public class BackgroundRegister {

    private static final FactTypes FACTS = new FactTypes(
            Query.named("cadre/standing-facts"),
            Query.named("cadre/strike-facts"),
            Map.of(
                    "STUDIED_AT", Query.named("cadre/record-studied-at"),
                    "TUTORED_BY", Query.named("cadre/record-tutored-by"),
                    "SERVED_IN", Query.named("cadre/record-served-in"),
                    "HOLDS", Query.named("cadre/record-holds")));

    private final CadreRegister cadres;
    private final OrganizationRegister organizations;

    BackgroundRegister(CadreRegister cadres, OrganizationRegister organizations) {
        this.cadres = cadres;
        this.organizations = organizations;
    }

    /** Records where people studied and whose pupils they were. */
    public Recorded recordStudies(Change change, List<StudyRow> rows, Stamp stamp) {
        var people = cadres.codes(change, rows.stream().map(StudyRow::person).toList());
        var schools =
                organizations.codes(change, rows.stream().map(StudyRow::school).toList());
        var tutors = cadres.codes(
                change,
                rows.stream().map(StudyRow::tutor).filter(Objects::nonNull).toList());
        var facts = new ArrayList<Fact>();
        for (var row : rows) {
            var person = people.id(row.person());
            var says = CadreRegister.dated(row.from(), row.to(), row.source());
            if (row.tutor() != null) {
                facts.add(new Fact("TUTORED_BY", person, tutors.id(row.tutor()), says));
            }
            says.put("degree", row.degree());
            says.put("class", row.clazz());
            facts.add(new Fact("STUDIED_AT", person, schools.id(row.school()), says));
        }
        return FACTS.record(change, facts, stamp).recorded();
    }

    /** Records in which units of the army people served. */
    public Recorded recordService(Change change, List<ServiceRow> rows, Stamp stamp) {
        var people = cadres.codes(change, rows.stream().map(ServiceRow::person).toList());
        var units =
                organizations.codes(change, rows.stream().map(ServiceRow::unit).toList());
        var facts = rows.stream()
                .map(row -> new Fact(
                        "SERVED_IN",
                        people.id(row.person()),
                        units.id(row.unit()),
                        CadreRegister.dated(row.from(), row.to(), row.source())))
                .toList();
        return FACTS.record(change, facts, stamp).recorded();
    }

    /** Records what people hold in enterprises. */
    public Recorded recordHoldings(Change change, List<HoldingRow> rows, Stamp stamp) {
        var people = cadres.codes(change, rows.stream().map(HoldingRow::person).toList());
        var enterprises = organizations.codes(
                change, rows.stream().map(HoldingRow::enterprise).toList());
        var facts = new ArrayList<Fact>();
        for (var row : rows) {
            var says = CadreRegister.dated(row.from(), row.to(), row.source());
            says.put("kind", row.kind().name());
            says.put("share", row.share() == null ? null : Long.valueOf(row.share()));
            facts.add(new Fact("HOLDS", people.id(row.person()), enterprises.id(row.enterprise()), says));
        }
        return FACTS.record(change, facts, stamp).recorded();
    }
}
