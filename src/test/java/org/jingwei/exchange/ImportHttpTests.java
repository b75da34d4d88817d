package org.jingwei.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jingwei.Caller;
import org.jingwei.Office;
import org.jingwei.OfficeTest;
import org.jingwei.access.Role;
import org.jingwei.cadre.PersonRow;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** What an import answers: the same to a request that comes again, and that more namesakes are there than it lists. */
@OfficeTest
class ImportHttpTests {

    private static final String IMPORT = """
            mutation ($input: ImportInput!) { importRegister(input: $input) {
              applied sheets { sheet added changed unchanged } namesakes { sameBirth } moreNamesakes } }
            """;

    @Autowired
    Office office;

    private Caller clerk;

    @BeforeEach
    void signIn() {
        clerk = office.bearer(office.token(Role.CLERK)).with("Accept-Language", "en");
    }

    @AfterEach
    void forgetThem() {
        office.cypher("MATCH (n) WHERE n.code STARTS WITH 'IH-' DETACH DELETE n");
    }

    @Test
    void answersARequestThatComesAgainAsTheFirst() throws IOException {
        var upload = upload(person("IH-1", "李一", true));
        var once = clerk.with("Idempotency-Key", UUID.randomUUID().toString());

        var first = importUpload(once, upload);
        var again = importUpload(once, upload);
        var anew = importUpload(clerk, upload);

        assertThat(people(first)).isEqualTo("1 0 0");
        assertThat(again).isEqualTo(first);
        assertThat(people(anew)).isEqualTo("0 0 1");
    }

    @Test
    void takesAPersonForARelativeOnlyWhereThatAloneIsToldOtherwise() throws IOException {
        importUpload(clerk, upload(person("IH-1", "李一", true)));

        assertThat(people(importUpload(clerk, upload(person("IH-1", "李一", false)))))
                .isEqualTo("0 1 0");
        assertThat(cadres()).isZero();
        assertThat(people(importUpload(clerk, upload(person("IH-1", "李一", false)))))
                .isEqualTo("0 0 1");
        assertThat(people(importUpload(clerk, upload(person("IH-1", "李一", true)))))
                .isEqualTo("0 1 0");
        assertThat(cadres()).isEqualTo(1);
    }

    @Test
    void saysThatMoreShareANameThanAreListed() throws IOException {
        var few = importUpload(clerk, upload(of(20)));
        var many = importUpload(clerk, upload(of(21)));

        assertThat(few.at("/namesakes").size()).isEqualTo(190);
        assertThat(few.at("/moreNamesakes").asBoolean()).isFalse();
        assertThat(many.at("/namesakes").size()).isEqualTo(200);
        assertThat(many.at("/moreNamesakes").asBoolean()).isTrue();
    }

    private int cadres() {
        return office.cypher("MATCH (cadre:Cadre {code: 'IH-1'}) RETURN count(cadre) AS cadres")
                .getFirst()
                .get("cadres")
                .asInt();
    }

    private static PersonRow[] of(int people) {
        return IntStream.range(0, people)
                .mapToObj(i -> person("IH-" + i, "同名者", true))
                .toArray(PersonRow[]::new);
    }

    private static PersonRow person(String code, String name, boolean cadre) {
        return new PersonRow(code, name, null, null, null, cadre, null, Set.of(), null, null);
    }

    private static String people(JsonNode result) {
        var sheet = result.at("/sheets/1");
        return sheet.at("/added").asInt() + " " + sheet.at("/changed").asInt() + " "
                + sheet.at("/unchanged").asInt();
    }

    private String upload(PersonRow... people) throws IOException {
        var register = Register.of(List.of(people));
        var file = new ByteArrayOutputStream();
        Workbooks.write(register, Locale.ENGLISH, file);
        var kept = clerk.send(clerk.request("/imports")
                .POST(BodyPublishers.ofByteArray(file.toByteArray()))
                .build());
        return kept.json().at("/upload").asString();
    }

    private static JsonNode importUpload(Caller caller, String upload) {
        var answer = caller.ask(IMPORT, Map.of("input", Map.of("upload", upload, "dryRun", false)));
        var result = answer.data("/importRegister");
        assertThat(result.at("/applied").asBoolean()).as(answer.body()).isTrue();
        return result;
    }
}
