package org.jingwei.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jingwei.Caller.Answer;
import org.jingwei.Office;
import org.jingwei.OfficeTest;
import org.jingwei.access.Accounts;
import org.jingwei.access.Role;
import org.jingwei.audit.Chain;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@OfficeTest
class ChangesTests {

    private static final String TO_ENGLISH = "mutation { changeLocale(locale: \"en\") { id locale } }";
    private static final String TO_CHINESE = "mutation { changeLocale(locale: \"zh-CN\") { id locale } }";

    @Autowired
    Office office;

    @Autowired
    Accounts accounts;

    @Autowired
    Chain chain;

    @Test
    void hasOneEffectHoweverManyComeAtOnceWithTheSameKey() throws Exception {
        var account = office.account(null);
        var token = accounts.issueToken(account, null);
        var caller =
                office.bearer(token).with("Idempotency-Key", UUID.randomUUID().toString());
        var before = version(account);

        List<Answer> answers;
        try (var threads = Executors.newFixedThreadPool(50)) {
            Callable<Answer> ask = () -> caller.ask(TO_ENGLISH);
            answers = threads
                    .invokeAll(IntStream.range(0, 50).mapToObj(_ -> ask).toList())
                    .stream()
                    .map(Future::resultNow)
                    .toList();
        }

        assertThat(answers).extracting(Answer::status).containsOnly(200);
        assertThat(answers.stream().map(Answer::body).collect(Collectors.toSet()))
                .hasSize(1);
        assertThat(version(account)).isEqualTo(before + 1);
        assertThat(entries(account)).isEqualTo(1);
    }

    @Test
    void refusesTheSameKeyWithAnotherRequest() {
        var account = office.account(null);
        var caller = office.bearer(accounts.issueToken(account, null))
                .with("Idempotency-Key", UUID.randomUUID().toString());
        caller.ask(TO_ENGLISH);

        var answer = caller.ask(TO_CHINESE);

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.code()).isEqualTo("idempotency-mismatch");
        assertThat(locale(account)).isEqualTo("en");
    }

    @Test
    void knowsNothingOfTheKeysOfOthers() {
        var key = UUID.randomUUID().toString();
        var first = office.bearer(office.token(Role.CLERK)).with("Idempotency-Key", key);
        var second = office.bearer(office.token(Role.CLERK)).with("Idempotency-Key", key);

        assertThat(first.ask(TO_ENGLISH).status()).isEqualTo(200);
        assertThat(second.ask(TO_CHINESE).status()).isEqualTo(200);
    }

    @Test
    void doesTwoChangesOfOneRequestOnceEach() {
        var account = office.account(null);
        var both = "mutation { a: changeLocale(locale: \"en\") { id } b: changeLocale(locale: \"zh-CN\") { id } }";
        var caller = office.bearer(accounts.issueToken(account, null))
                .with("Idempotency-Key", UUID.randomUUID().toString());
        var before = version(account);

        caller.ask(both);
        caller.ask(both);

        assertThat(version(account)).isEqualTo(before + 2);
        assertThat(entries(account)).isEqualTo(2);
    }

    @Test
    void refusesAKeyThatIsNoUuid() {
        var answer = office.bearer(office.token(Role.CLERK))
                .with("Idempotency-Key", "1")
                .ask(TO_ENGLISH);

        assertThat(answer.code()).isEqualTo("bad-variable");
    }

    @Test
    void linksTheEntryOfAChangeIntoTheChain() throws Exception {
        var account = office.account(null);
        office.bearer(accounts.issueToken(account, null)).ask(TO_ENGLISH);
        // whatever follows is linked behind it
        office.bearer(accounts.issueToken(account, null)).ask(TO_CHINESE);

        assertThat(entries(account)).isEqualTo(2);
        assertThat(chain.verify()).isEmpty();
    }

    private long entries(String account) {
        return office.cypher(
                        "MATCH (e:AuditEntry {account: $account, operation: 'changeLocale'}) RETURN count(e) AS n",
                        Map.of("account", account))
                .getFirst()
                .get("n")
                .asLong();
    }

    private long version(String account) {
        return property(account).get("version").asLong();
    }

    private String locale(String account) {
        return property(account).get("locale").asString();
    }

    private org.neo4j.driver.Value property(String account) {
        return office.cypher("MATCH (a:Account {id: $id}) RETURN a", Map.of("id", account))
                .getFirst()
                .get("a");
    }
}
