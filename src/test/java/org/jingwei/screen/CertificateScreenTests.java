package org.jingwei.screen;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static com.microsoft.playwright.options.AriaRole.LINK;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jingwei.CertificateCommand;
import org.jingwei.process.App;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Office staff issue a certificate, print it, and hand on a file that others verify without us. */
@ScreenTest
class CertificateScreenTests {

    private static final String MATRIX = """
            query($id: ID!) { round(id: $id) { version teams { id } matrix { rows { cadre { id name } roles
              verdicts { roles outcome } } } } }""";
    private static final String APPOINT = """
            mutation($input: AppointTeamsInput!) { appointTeams(input: $input) { round { id } problems { message } } }""";
    private static final Pattern CHINESE = Pattern.compile("证明|编号|巡察|核对|公钥|签字");

    @Test
    void issuesPrintsAndHandsOnWhatTheCommandVerifies(Screen screen, App office, @TempDir Path folder)
            throws IOException {
        var round = planned(office);
        appoint(office, round.id());
        var page = Board.open(screen.signIn("demo-clerk"), round.id()).page();

        page.getByRole(LINK, new Page.GetByRoleOptions().setName("回避审查证明")).click();
        assertThat(page.locator("main")).containsText("本轮次还没有出具过");
        screen.accessible();
        screen.save("certificate-none");
        press(page, "出具证明");

        var paper = page.locator("article.paper");
        assertThat(paper).containsText("2人：1人无冲突，1人经说明理由接受", patiently());
        assertThat(paper).containsText("接受，理由：已向本人核实。");
        assertThat(paper).containsText("档案缺少");
        assertThat(paper).containsText("公务员法");
        screen.accessible();
        screen.save("certificate");
        print(page, "certificate.pdf");

        var file = Files.readString(
                page.waitForDownload(() -> press(page, "下载 .json")).path());
        var command = paper.locator(".command").innerText();
        assertThat(command).matches("java Verify\\.java certificate-[0-9a-f]{8}\\.json [0-9a-f-]{71}");
        var fingerprint = command.substring(command.lastIndexOf(' ') + 1);
        var said = new CertificateCommand(folder).run(file, fingerprint);
        assertThat(said.words())
                .contains("通过")
                .contains(paper.locator("dd.hash").first().innerText());
        assertThat(said.code()).isZero();
        var program = page.request().get(page.url().replaceFirst("#.*", "Verify.java"));
        assertThat(program.text()).isEqualTo(Files.readString(folder.resolve("Verify.java")));

        press(page, "English");
        assertThat(paper).containsText("Recusal review certificate");
        assertThat(paper.locator("h2, h3, dt, thead")).not().containsText(new Pattern[] {CHINESE});
        screen.save("certificate-english");
        print(page, "certificate-english.pdf");
    }

    @Test
    void saysWhyNothingIsIssuedAndToWhomItIsNotShown(Screen clerk, Screen supervisor, App office) {
        var round = office.caller("demo-clerk")
                .ask("{ rounds(first: 50) { nodes { id status teams { seats { role } } } } }")
                .data("/rounds/nodes")
                .valueStream()
                .filter(each -> each.path("status").asString().equals("CLOSED")
                        && !each.path("teams").at("/0/seats").isEmpty())
                .findFirst()
                .orElseThrow()
                .path("id")
                .asString();
        var page = clerk.signIn("demo-clerk").open("/app/#/rounds/" + round + "/certificates");
        press(page, "出具证明");
        assertThat(page.locator("main")).containsText("没有出具，原因如下。", patiently());
        assertThat(page.locator("main li").first()).containsText("第");
        clerk.accessible();
        clerk.save("certificate-refused");

        var other = supervisor.signIn("demo-supervisor").open("/app/#/rounds/" + round + "/certificates");
        assertThat(other.locator("main")).containsText("只有组建巡察组的人可以出具和查看");
        assertThat(other.locator("main button")).hasCount(0);
        other.navigate(other.url().replace(round, "00000000-0000-4000-8000-000000000000"));
        assertThat(other.locator("main")).containsText("没有这个轮次，或您无权查看");
        supervisor.accessible();
    }

    /** Of a body whose leader can be clear: other tests have used up who was, at some of them. */
    private static PlannedRound planned(App office) {
        for (int body = 9; body >= 0; body--) {
            var year = 2042 - body;
            var round = PlannedRound.of(office, "出具证明的轮次", year + "-03-01", year + "-05-01", 1, 1, body);
            var found = office.caller("demo-clerk")
                    .ask(MATRIX, Map.of("id", round.id()))
                    .data("/round");
            if (anybody(found, "LEADER", "CLEAR").isPresent()
                    && anybody(found, "MEMBER", "UNKNOWN").isPresent()) {
                return round;
            }
        }
        throw new AssertionError("nobody is clear to lead, at no body");
    }

    /** Somebody clear leads; of the member too little is known, and the head of the office says why he will do. */
    private static void appoint(App office, String round) {
        var found = office.caller("demo-clerk").ask(MATRIX, Map.of("id", round)).data("/round");
        var team = found.at("/teams/0/id").asString();
        var leader = somebody(found, "LEADER", "CLEAR");
        var member = somebody(found, "MEMBER", "UNKNOWN");
        var answer = office.caller("demo-office-head")
                .ask(
                        APPOINT,
                        Map.of(
                                "input",
                                Map.of(
                                        "round", round,
                                        "expectedVersion", found.path("version").asInt(),
                                        "seats",
                                                List.of(
                                                        Map.of("team", team, "role", "LEADER", "cadre", leader),
                                                        Map.of("team", team, "role", "MEMBER", "cadre", member)),
                                        "answers", List.of(Map.of("cadre", member, "reason", "已向本人核实。")))));
        assertThat(answer.data("/appointTeams/problems").size())
                .as(answer.body())
                .isZero();
    }

    private static String somebody(JsonNode round, String role, String outcome) {
        return anybody(round, role, outcome).orElseThrow().at("/cadre/id").asString();
    }

    private static java.util.Optional<JsonNode> anybody(JsonNode round, String role, String outcome) {
        return round.at("/matrix/rows")
                .valueStream()
                .filter(row -> row.path("roles")
                        .valueStream()
                        .anyMatch(each -> each.asString().equals(role)))
                .filter(row -> outcome(row, role).equals(outcome))
                .findFirst();
    }

    private static String outcome(JsonNode row, String role) {
        return row.path("verdicts")
                .valueStream()
                .filter(verdict -> verdict.path("roles")
                        .valueStream()
                        .anyMatch(each -> each.asString().equals(role)))
                .map(verdict -> verdict.path("outcome").asString())
                .findFirst()
                .orElse("CLEAR");
    }

    private static void print(Page page, String name) {
        page.pdf(new Page.PdfOptions()
                .setPath(Path.of("target", "screenshots", name))
                .setPreferCSSPageSize(true));
    }

    private static void press(Page page, String name) {
        page.getByRole(
                        com.microsoft.playwright.options.AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .click();
    }

    private static ContainsTextOptions patiently() {
        return new ContainsTextOptions().setTimeout(120_000);
    }
}
