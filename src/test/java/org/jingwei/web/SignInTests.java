package org.jingwei.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.jingwei.Caller;
import org.jingwei.Office;
import org.jingwei.OfficeTest;
import org.jingwei.access.Accounts;
import org.jingwei.access.NewAccount;
import org.jingwei.access.Role;
import org.jingwei.access.Scope;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@OfficeTest
class SignInTests {

    private static final String WHO = "{ viewer { id name roles locale } }";

    @Autowired
    Office office;

    @Autowired
    Accounts accounts;

    @Autowired
    Clock clock;

    @Test
    void tellsTheBearerOfATokenWhoHeIs() {
        var token = office.token(Role.CLERK);

        var answer = office.bearer(token).ask(WHO);

        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        assertThat(answer.data("/viewer/roles/0").asString()).isEqualTo("CLERK");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/actuator/health", "/actuator/health/liveness", "/actuator/health/readiness"})
    void tellsAStrangerThatTheServiceIsThere(String path) {
        assertThat(office.anonymous().get(path).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/graphql", "/imports", "/actuator/env", "/actuator/heapdump", "/nowhere", "/error"})
    void tellsAStrangerNothingElse(String path) {
        var read = office.anonymous().get(path);
        var written = office.anonymous().post(path, "{\"query\":\"{ __typename }\"}");

        assertThat(read.status()).isEqualTo(401);
        assertThat(read.code()).isEqualTo("unauthenticated");
        assertThat(written.status()).isEqualTo(401);
        assertThat(written.code()).isEqualTo("unauthenticated");
    }

    @Test
    void refusesATokenThatNobodyIssued() {
        var answer = office.bearer("demo-clerk").ask(WHO);

        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.code()).isEqualTo("unauthenticated");
    }

    @Test
    void refusesATokenThatRanOut() {
        var account = office.account(null);
        var token = accounts.issueToken(account, clock.instant().minus(Duration.ofSeconds(1)));

        assertThat(office.bearer(token).ask(WHO).status()).isEqualTo(401);
    }

    @Test
    void refusesARevokedTokenAtTheNextRequest() {
        var token = office.token(Role.CLERK);
        assertThat(office.bearer(token).ask(WHO).status()).isEqualTo(200);

        accounts.revokeToken(token);

        assertThat(office.bearer(token).ask(WHO).status()).isEqualTo(401);
    }

    @Test
    void withdrawsAGrantAtTheNextRequest() {
        var account = office.account(null);
        var grant = accounts.grant(account, Role.OFFICE_HEAD, Scope.office());
        var caller = office.bearer(accounts.issueToken(account, null));
        assertThat(caller.ask(WHO).data("/viewer/roles").size()).isEqualTo(1);

        accounts.withdraw(account, grant);

        assertThat(caller.ask(WHO).data("/viewer/roles").size()).isZero();
    }

    @Test
    void holdsAGrantOnlyWhileItRuns() {
        var account = office.account(null);
        var now = clock.instant();
        accounts.grant(account, Role.CLERK, Scope.office(), now.minusSeconds(60), now.minusSeconds(1));
        accounts.grant(account, Role.AUDITOR, Scope.office(), now.plusSeconds(60), null);
        accounts.grant(account, Role.SUPERVISOR, Scope.office(), now.minusSeconds(1), now.plusSeconds(60));

        var answer = office.bearer(accounts.issueToken(account, null)).ask(WHO);

        assertThat(answer.data("/viewer/roles").toString()).isEqualTo("[\"SUPERVISOR\"]");
    }

    @Test
    void signsInByFormAndChangesOnlyWithTheTokenAgainstForgery() {
        var browser = new Browser(office);
        var name = signUp("correct horse");

        assertThat(browser.post("/login", "username=" + name + "&password=correct+horse", false)
                        .statusCode())
                .isEqualTo(403);
        assertThat(browser.post("/login", "username=" + name + "&password=correct+horse", true)
                        .statusCode())
                .isEqualTo(204);
        assertThat(browser.ask(WHO, false).statusCode()).isEqualTo(403);
        assertThat(browser.ask(WHO, true).statusCode()).isEqualTo(200);
        assertThat(browser.post("/logout", "", true).statusCode()).isEqualTo(204);
        assertThat(browser.ask(WHO, true).statusCode()).isEqualTo(401);
    }

    @Test
    void keepsTheSessionCookieFromScriptsAndOtherSites() {
        var browser = new Browser(office);
        var name = signUp("correct horse");

        var answer = browser.post("/login", "username=" + name + "&password=correct+horse", true);

        assertThat(answer.headers().allValues("set-cookie"))
                .anySatisfy(cookie -> assertThat(cookie).contains("JSESSIONID", "HttpOnly", "SameSite=Strict"));
    }

    @Test
    void letsOneNameWaitAfterFailuresAndNobodyElse() {
        var browser = new Browser(office);
        var unlucky = signUp("correct horse");
        var other = signUp("battery staple");
        for (int i = 0; i < 7; i++) {
            assertThat(browser.post("/login", "username=" + unlucky + "&password=wrong", true)
                            .statusCode())
                    .isEqualTo(401);
        }

        var right = browser.post("/login", "username=" + unlucky + "&password=correct+horse", true);
        var others = new Browser(office).post("/login", "username=" + other + "&password=battery+staple", true);

        assertThat(right.statusCode()).isEqualTo(401);
        assertThat(others.statusCode()).isEqualTo(204);
    }

    @Test
    void refusesATokenThatDoesNotHoldEvenBesideASession() {
        var browser = new Browser(office);
        var name = signUp("correct horse");
        browser.post("/login", "username=" + name + "&password=correct+horse", true);

        var request = browser.request("/graphql")
                .header("Content-Type", "application/json")
                .header("Authorization", "Bearer nonsense")
                .POST(BodyPublishers.ofString("{\"query\":\"{ viewer { id } }\"}"))
                .build();

        assertThat(browser.send(request).statusCode()).isEqualTo(401);
    }

    @Test
    void answersInTheLanguageOfTheRequestElseOfTheAccountElseInChinese() {
        var token = office.token(Role.CLERK);
        var caller = office.bearer(token);

        assertThat(message(caller)).contains("无效");
        assertThat(message(caller.with("Accept-Language", "en-GB,en;q=0.8"))).contains("not valid");
        assertThat(message(caller.with("Accept-Language", "fr"))).contains("无效");
        caller.ask("mutation { changeLocale(locale: \"en\") { locale } }");
        assertThat(message(caller)).contains("not valid");
        assertThat(message(caller.with("Accept-Language", "zh-CN"))).contains("无效");
    }

    @Test
    void sendsHeadersThatKeepPagesToThemselves() {
        var answer = office.bearer(office.token(Role.CLERK)).ask(WHO);

        assertThat(answer.header("Content-Security-Policy")).contains("default-src 'self'", "frame-ancestors 'none'");
        assertThat(answer.header("Content-Security-Policy")).doesNotContain("unsafe-inline");
        assertThat(office.anonymous().get("/graphiql/").header("Content-Security-Policy"))
                .contains("style-src 'self' 'unsafe-inline'");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.header("Cache-Control")).contains("no-store");
        assertThat(answer.header("Access-Control-Allow-Origin")).isEmpty();
    }

    private static String message(Caller caller) {
        return caller.ask("{ nothing }").json().at("/errors/0/message").asString();
    }

    private String signUp(String password) {
        var name = "user-" + UUID.randomUUID();
        accounts.open(new NewAccount(name, password, "Wang", "zh-CN", null));
        return name;
    }
}
