package org.jingwei.screen;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Map;
import org.jingwei.process.App;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What is said of a finding where a round is staffed: by whom, why, and what becomes of the seat. */
@ScreenTest
class FindingTests {

    private static final String TEAMS = "query($id: ID!) { round(id: $id) { teams { number targets { id } } } }";
    private static final String POOL = "{ pool(first: 100) { nodes { cadre { id } } } }";
    private static final String CHECK = """
            query($input: CrossCheckInput!) { crossCheck(input: $input) { verdicts(outcomes: [NEEDS_REVIEW]) { nodes {
              candidate { id } target { id } coverage { complete } findings { severity } } } } }""";

    /** Career, kin and origin: the parts that rules ask for. */
    private static final int VOUCHED = 3;

    /** Somebody whose file is complete, and of whom one finding alone needs an approval, on that team. */
    private record Somebody(String cadre, int team) {}

    @Test
    void letsTheHeadWaiveWhatNeedsAnApprovalAndTakeItBack(Screen head, Screen clerk, App office) {
        var round = PlannedRound.of(office, "备查的轮次", "2027-03-01", "2027-05-01", 8, 1);
        var somebody = somebody(office, round.id());
        var board = Board.open(clerk.signIn("demo-clerk"), round.id());
        var seat = seated(board, somebody);
        assertThat(seat).containsText("须审批");
        assertThat(finding(board)).containsText("待处理");
        assertThat(board.button("豁免")).hasCount(0);
        board.press("答复");
        assertThat(board.dialog().getByRole(AriaRole.RADIO)).hasCount(2);
        board.dialog().getByText("属实").check();
        board.dialog().locator("textarea").fill("履历已与档案核对。");
        board.seen("answering");
        board.press("记录答复");
        assertThat(finding(board)).containsText("已认定属实");
        assertThat(finding(board)).containsText("履历已与档案核对。");
        assertThat(seat).containsText("须审批");
        board.seen("answered");

        board = Board.open(head.signIn("demo-office-head"), round.id());
        seat = seated(board, somebody);
        board.press("豁免");
        board.dialog().locator("input[name='last']").fill("2027-04-30");
        board.dialog().locator("input[name='document']").fill("巡发〔2027〕3号");
        board.dialog().locator("textarea").fill("专业急需，已征求原单位意见。");
        board.seen("waiving");
        board.press("确认豁免");
        assertThat(finding(board)).containsText("豁免至 2027-04-30");
        assertThat(finding(board)).containsText("巡发〔2027〕3号");
        assertThat(seat).containsText("无冲突");
        assertThat(board.why()).containsText("均已豁免或认定误报");
        board.seen("waived");
        board.press("English");
        assertThat(finding(board)).containsText("Waived until the end of 2027-04-30");
        assertThat(board.page().locator("main")).not().containsText(java.util.regex.Pattern.compile("豁免|答复|撤销"));
        board.seen("waived-english");
        board.press("Check against clues");
        assertThat(board.dialog()).containsText("2 more different drafts can be checked today");
        assertThat(board.dialog()).containsText("Nothing stands against anybody. The clerk may appoint this draft.");
        board.seen("clues-english");
        board.dialog().getByRole(AriaRole.CHECKBOX).first().check();
        board.press("Send back (1 to replace)");
        assertThat(board.said()).containsText("Sent back: 1 to replace");
        clerk.page().reload();
        assertThat(clerk.page().locator("main")).containsText("主任请更换：");
        board.press("中文");

        board.seat(somebody.team() + "/MEMBER").focus();
        board.keys("Delete");
        board.page().locator("[data-cadre='" + somebody.cadre() + "']").click();
        assertThat(board.page().locator("[data-can]:has([data-seat='" + somebody.team() + "/MEMBER'])"))
                .containsText("无冲突");
        board.seat(somebody.team() + "/MEMBER").click();
        board.press("撤销豁免");
        assertThat(finding(board)).containsText("已认定属实");
        assertThat(seat).containsText("须审批");

        board.press("答复");
        assertThat(board.dialog().getByRole(AriaRole.RADIO)).hasCount(4);
        board.dialog().getByText("误报").first().check();
        board.dialog().locator("textarea").fill("同名，不是此人。");
        board.press("记录答复");
        assertThat(finding(board)).containsText("已认定误报");
        assertThat(seat).containsText("无冲突");
        board.press("撤销答复");
        assertThat(finding(board)).containsText("已认定属实");
        assertThat(seat).containsText("须审批");
    }

    private static Locator finding(Board board) {
        return board.page().locator(".finding").first();
    }

    private static Locator seated(Board board, Somebody somebody) {
        board.page().locator("[data-cadre='" + somebody.cadre() + "']").click();
        var seat = board.seat(somebody.team() + "/MEMBER");
        seat.click();
        assertThat(finding(board)).isVisible(Board.patiently());
        return seat;
    }

    private static Somebody somebody(App office, String round) {
        var caller = office.caller("demo-clerk");
        var teams = caller.ask(TEAMS, Map.of("id", round)).data("/round/teams");
        var people = caller.ask(POOL)
                .data("/pool/nodes")
                .valueStream()
                .map(member -> member.at("/cadre/id").asString())
                .toList();
        for (var team : teams) {
            var input = Map.of(
                    "candidates",
                    people,
                    "targets",
                    List.of(team.at("/targets/0/id").asString()),
                    "round",
                    round);
            var answer = caller.ask(CHECK, Map.of("input", input));
            for (var verdict : answer.data("/crossCheck/verdicts/nodes")) {
                if (isWhole(verdict)) {
                    return new Somebody(
                            verdict.at("/candidate/id").asString(),
                            team.path("number").asInt());
                }
            }
        }
        throw new AssertionError("nobody of the demo's pool has a whole file and needs an approval");
    }

    private static boolean isWhole(JsonNode verdict) {
        return verdict.path("findings").size() == 1
                && verdict.path("coverage")
                                .valueStream()
                                .filter(part -> part.path("complete").asBoolean())
                                .count()
                        >= VOUCHED;
    }
}
