package org.jingwei.exchange;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.jingwei.cadre.KinKind;
import org.jingwei.cadre.KinRow;
import org.jingwei.cadre.PersonRow;
import org.jingwei.cadre.PostRow;
import org.jingwei.cadre.Relation;
import org.jingwei.cadre.Sex;
import org.jingwei.organization.Level;
import org.jingwei.organization.OrganizationKind;
import org.jingwei.organization.OrganizationRow;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Real people as a register: legislators, those who sit and those before them, are cadres. */
final class Congress {

    /** When the files were made: all who sit are in office, all seats in committees are held. */
    static final LocalDate DAY = LocalDate.of(2026, 7, 1);

    static final String PREFIX = "US-";

    private static final String SOURCE = "congress-legislators";
    private static final String CONGRESS = PREFIX + "CONGRESS";
    private static final String HOUSE = PREFIX + "HOUSE";
    private static final String SENATE = PREFIX + "SENATE";

    final List<PersonRow> sitting = new ArrayList<>();
    final List<PersonRow> historical = new ArrayList<>();
    final List<PostRow> terms = new ArrayList<>();
    final List<OrganizationRow> committees = new ArrayList<>();
    final List<PostRow> memberships = new ArrayList<>();
    final List<KinRow> ties = new ArrayList<>();
    /** Whoever stands between two people of whom the file says only that they are two generations apart. */
    final List<PersonRow> between = new ArrayList<>();

    private final List<KinRow> tiesOfThose = new ArrayList<>();
    private final Set<String> states = new TreeSet<>();

    private Congress() {}

    /**
     * Everybody who sits, and of those before them everybody who bears a name that somebody's relative bears.
     *
     * @param every of the others before them, each so-many-th; 1 is all
     */
    static Congress read(int every) {
        var congress = new Congress();
        json("legislators-current.json").forEach(congress::sitting);
        congress.historical(every);
        json("committees-current.json").forEach(congress::committee);
        json("committee-membership-current.json")
                .properties()
                .forEach(of -> of.getValue()
                        .forEach(seat -> congress.memberships.add(membership(PREFIX + of.getKey(), seat))));
        return congress;
    }

    Register register() {
        var organizations = new ArrayList<OrganizationRow>();
        organizations.add(body(CONGRESS, "United States Congress", null));
        organizations.add(body(HOUSE, "House of Representatives", CONGRESS));
        organizations.add(body(SENATE, "Senate", CONGRESS));
        states.forEach(state -> organizations.add(new OrganizationRow(
                PREFIX + "STATE-" + state,
                "State of " + state,
                OrganizationKind.GOVERNMENT,
                Level.PROVINCE,
                null,
                null,
                null,
                null,
                null,
                SOURCE)));
        organizations.addAll(committees);
        return register(
                organizations, all(sitting, historical, between), all(terms, memberships), all(ties, tiesOfThose));
    }

    static Register register(
            List<OrganizationRow> organizations, List<PersonRow> people, List<PostRow> posts, List<KinRow> kin) {
        return new Register(
                organizations, people, posts, kin, List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    }

    @SafeVarargs
    private static <R> List<R> all(List<R>... parts) {
        return Stream.of(parts).flatMap(List::stream).toList();
    }

    private void sitting(JsonNode each) {
        var code = PREFIX + each.at("/id/bioguide").asString();
        var name = each.get("name");
        var whole = name.path("official_full")
                .asString(
                        name.path("first").asString() + " " + name.path("last").asString());
        sitting.add(person(
                code,
                whole,
                each.at("/bio/gender").asString(),
                each.at("/bio/birthday").asString(""),
                true));
        each.get("terms").forEach(term -> term(code, term));
        each.path("family")
                .forEach(relative -> tie(
                        code,
                        whole,
                        relative.get("relation").asString(),
                        relative.get("name").asString().strip()));
    }

    private void term(String person, JsonNode term) {
        var state = term.get("state").asString();
        var senator = term.get("type").asString().equals("sen");
        states.add(state);
        terms.add(new PostRow(
                person,
                senator ? SENATE : HOUSE,
                senator ? "Senator for " + state : "Representative for " + state,
                null,
                false,
                false,
                LocalDate.parse(term.get("start").asString()),
                LocalDate.parse(term.get("end").asString()),
                SOURCE));
    }

    /**
     * The file says what the legislator is to the relative, and nothing of the relative's sex: a parent is put down as
     * the father, a brother's sibling as a brother, a sister's as a sister. No rule asks for the sex.
     */
    private void tie(String person, String name, String relation, String relative) {
        switch (relation) {
            case "son", "daughter" -> ties.add(named(person, Relation.FATHER, relative));
            case "grandson" -> {
                var parent = person + "-PARENT";
                between.add(person(parent, "A parent of " + name, "", "", false));
                tiesOfThose.add(
                        new KinRow(person, Relation.FATHER, parent, null, KinKind.BIOLOGICAL, null, null, SOURCE));
                ties.add(named(parent, Relation.FATHER, relative));
            }
            case "wife" -> ties.add(named(person, Relation.SPOUSE, relative));
            case "brother" -> ties.add(named(person, Relation.BROTHER, relative));
            case "sister" -> ties.add(named(person, Relation.SISTER, relative));
            case "relative" -> ties.add(named(person, Relation.RELATIVE, relative));
            default -> throw new IllegalArgumentException("no such tie: " + relation);
        }
    }

    private static KinRow named(String person, Relation relation, String relative) {
        return new KinRow(person, relation, null, relative, KinKind.BIOLOGICAL, null, null, SOURCE);
    }

    private void historical(int every) {
        var relatives = ties.stream().map(KinRow::relativeName).collect(toSet());
        try (var people = CsvReader.builder().ofNamedCsvRecord(reader("legislators-historical.csv"))) {
            var number = 0;
            for (var each : people) {
                if (number++ % every == 0 || relatives.contains(name(each))) {
                    historical.add(person(
                            PREFIX + each.getField("bioguide_id"),
                            name(each),
                            each.getField("gender"),
                            each.getField("birthday"),
                            true));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String name(NamedCsvRecord each) {
        var whole = each.getField("full_name").strip();
        return whole.isEmpty()
                ? Stream.of("first_name", "middle_name", "last_name", "suffix")
                        .map(part -> each.getField(part).strip())
                        .filter(part -> !part.isEmpty())
                        .collect(joining(" "))
                : whole;
    }

    private static PersonRow person(String code, String name, String gender, String birthday, boolean cadre) {
        var sex = switch (gender) {
            case "M" -> Sex.MALE;
            case "F" -> Sex.FEMALE;
            default -> null;
        };
        var bornOn = birthday.isEmpty() ? null : LocalDate.parse(birthday);
        return new PersonRow(code, name, sex, bornOn, null, cadre, null, Set.of(), null, SOURCE);
    }

    private void committee(JsonNode each) {
        var code = PREFIX + each.get("thomas_id").asString();
        var chamber = switch (each.get("type").asString()) {
            case "house" -> HOUSE;
            case "senate" -> SENATE;
            default -> CONGRESS;
        };
        committees.add(body(code, each.get("name").asString(), chamber));
        each.path("subcommittees")
                .forEach(sub -> committees.add(body(
                        code + sub.get("thomas_id").asString(), sub.get("name").asString(), code)));
    }

    private static OrganizationRow body(String code, String name, @Nullable String parent) {
        return new OrganizationRow(
                code,
                name.strip(),
                OrganizationKind.PEOPLES_CONGRESS,
                Level.CENTRAL,
                parent,
                null,
                null,
                null,
                null,
                SOURCE);
    }

    /** Who chairs a committee, or speaks there for the minority, leads it. */
    private static PostRow membership(String committee, JsonNode seat) {
        var title = seat.path("title").asString("Member");
        var leading = title.contains("hair") || title.equals("Ranking Member");
        return new PostRow(
                PREFIX + seat.get("bioguide").asString(),
                committee,
                title,
                "No. " + seat.get("rank").asInt(),
                leading,
                false,
                null,
                null,
                SOURCE);
    }

    private static JsonNode json(String name) {
        try (var reader = reader(name)) {
            return JsonMapper.shared().readTree(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Reader reader(String name) throws IOException {
        var file = Objects.requireNonNull(Congress.class.getResourceAsStream("/congress/" + name + ".gz"), name);
        return new InputStreamReader(new GZIPInputStream(file), StandardCharsets.UTF_8);
    }
}
