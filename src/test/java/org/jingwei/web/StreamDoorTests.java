package org.jingwei.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jingwei.Caller;
import org.jingwei.Office;
import org.jingwei.OfficeTest;
import org.jingwei.access.Accounts;
import org.jingwei.access.NewAccount;
import org.jingwei.access.Role;
import org.jingwei.access.Scope;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who gets a stream, and of what: the rules of the other door hold here. */
@OfficeTest
class StreamDoorTests {

    private static final String WATCH =
            "subscription Watch($id: ID!) { assembly(id: $id) { id state stage failure round { id name } } }";
    private static final String STREAM = "text/event-stream";

    @Autowired
    Office office;

    @Autowired
    Accounts accounts;

    private String search;

    @BeforeEach
    void drawASearchThatIsOver() {
        search = UUID.randomUUID().toString();
        office.cypher("""
                CREATE (:Assembly {id: $id, state: 'FAILED', stage: 'FINISHED', failure: 'assembly.failure.time', asked: '{}',
                    startedAt: datetime('2026-01-01T00:00Z'), beatAt: datetime('2026-01-01T00:00Z')})
                  -[:FOR]->(:Round {id: randomUUID(), name: '一轮', kinds: ['REGULAR'], status: 'STAFFING',
                    from: date('2031-01-01'), to: date('2031-03-01')})
                """, Map.of("id", search));
    }

    @Test
    void sendsTheEventsAndTheirEnd() {
        var answer = watch(office.bearer(office.token(Role.CLERK)).with("Accept-Language", "en"), search);

        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).startsWith(STREAM);
        assertThat(events(answer)).containsExactly("event:next\ndata:{…}", "event:complete\ndata:");
        assertThat(answer.body())
                .contains("\"state\":\"FAILED\"", "No teams were found in time", "\"name\":\"一轮\"")
                .doesNotContain("errors");
    }

    /** Without the signs of life, which come where an engine plans its first look for long. */
    private static Stream<String> events(Caller.Answer answer) {
        return Stream.of(answer.body().split("\n\n"))
                .filter(event -> !event.startsWith(":"))
                .map(event -> event.replaceFirst("data:\\{.*}$", "data:{…}"));
    }

    @Test
    void recordsWhatAnEventShows() {
        var account = office.account(null);
        accounts.grant(account, Role.CLERK, Scope.office());

        watch(office.bearer(accounts.issueToken(account, null)).with("Purpose", "to staff"), search);

        var entries = office.cypher(
                "MATCH (e:AuditEntry {account: $id}) RETURN e.reads AS reads, e.purpose AS purpose",
                Map.of("id", account));
        assertThat(entries).hasSize(1);
        assertThat(entries.getFirst().get("purpose").asString()).isEqualTo("to staff");
        assertThat(entries.getFirst().get("reads").asList()).contains(search + " failure,id,round,stage,state");
    }

    @Test
    void refusesWhoeverMayNotFollowASearch() {
        var stranger = watch(office.anonymous(), search);
        var member = watch(office.bearer(office.token(Role.MEMBER)), search);

        assertThat(stranger.status()).isEqualTo(401);
        assertThat(stranger.code()).isEqualTo("unauthenticated");
        assertThat(member.status()).isEqualTo(403);
        assertThat(member.code()).isEqualTo("operation-forbidden");
        assertThat(member.body()).doesNotContain(search);
    }

    @Test
    void refusesASearchThatIsNotThere() {
        var answer =
                watch(office.bearer(office.token(Role.CLERK)), UUID.randomUUID().toString());

        assertThat(answer.body())
                .contains("\"code\":\"bad-variable\"", "event:complete")
                .doesNotContain("\"data\"");
    }

    @Test
    void runsNothingButSubscriptionsAsAStream() {
        var caller = office.bearer(office.token(Role.CLERK)).with("Accept-Language", "en");
        var streamed = caller.with("Accept", STREAM);

        var query = streamed.ask("{ viewer { id } }");
        var change = streamed.ask("mutation { changeLocale(locale: \"en\") { id } }");
        var broken = streamed.ask("subscription {");
        var whole = caller.ask(WATCH, Map.of("id", search));

        assertThat(query.status()).isEqualTo(400);
        assertThat(query.json().at("/errors/0/message").asString())
                .contains("only a subscription is answered as text/event-stream");
        assertThat(change.code()).isEqualTo("bad-document");
        assertThat(caller.ask("{ viewer { locale } }").data("/viewer/locale").asString())
                .isEqualTo("zh-CN");
        assertThat(broken.code()).isEqualTo("bad-document");
        assertThat(whole.code()).isEqualTo("bad-document");
        assertThat(whole.json().at("/errors/0/message").asString()).contains("Accept header");
    }

    @Test
    void holdsASessionToItsTokenAgainstForgery() {
        var user = "user-" + UUID.randomUUID();
        var account = accounts.open(new NewAccount(user, "correct horse", "Li", "zh-CN", null));
        accounts.grant(account, Role.CLERK, Scope.office());
        var browser = new Browser(office);
        browser.post("/login", "username=" + user + "&password=correct+horse", true);

        var forged = watch(browser, false);
        var meant = watch(browser, true);

        assertThat(forged.statusCode()).isEqualTo(403);
        assertThat(meant.statusCode()).as(meant.body()).isEqualTo(200);
        assertThat(meant.body()).contains("event:next", "event:complete");
    }

    private HttpResponse<String> watch(Browser browser, boolean withToken) {
        var body = Caller.JSON.writeValueAsString(Map.of("query", WATCH, "variables", Map.of("id", search)));
        return browser.send(browser.signed(browser.request("/graphql"), withToken)
                .header("Content-Type", "application/json")
                .header("Accept", STREAM)
                .POST(BodyPublishers.ofString(body))
                .build());
    }

    private static Caller.Answer watch(Caller caller, String id) {
        return caller.with("Accept", STREAM).ask(WATCH, Map.of("id", id));
    }
}
