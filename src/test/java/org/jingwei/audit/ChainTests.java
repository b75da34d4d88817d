package org.jingwei.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jingwei.Office;
import org.jingwei.OfficeTest;
import org.jingwei.graph.Graph;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@OfficeTest
class ChainTests {

    private static final Instant DAY = Instant.parse("2026-03-01T01:00:00Z");

    @Autowired
    Office office;

    @Autowired
    Graph graph;

    @TempDir
    Path home;

    private AuditKey key;
    private Head.Place place;
    private Chain chain;

    @BeforeEach
    void tenEntries() throws IOException {
        key = AuditKey.of(home.resolve("keys/audit"));
        place = new Head.Place(home.resolve("audit/head"), key);
        chain = new Chain(graph, key, place);
        var links = new Links(graph, key, place);
        links.append(IntStream.range(0, 6).mapToObj(ChainTests::entry).toList());
        links.append(IntStream.range(6, 10).mapToObj(ChainTests::entry).toList());
    }

    private static Entry entry(int number) {
        return Entry.now(
                DAY.plusSeconds(number), "account", "person", "query", "hash", null, List.of("id-" + number + " name"));
    }

    @Test
    void findsAnUntouchedChainWhole() throws IOException {
        assertThat(chain.verify()).isEmpty();
    }

    @ParameterizedTest(name = "{0}: first bad index {2}")
    @CsvSource(delimiter = '|', textBlock = """
            edit the account     | MATCH (e:AuditEntry {chain: $chain, index: 3}) SET e.account = 'other'              | 3
            edit what was read   | MATCH (e:AuditEntry {chain: $chain, index: 9}) SET e.reads = []                     | 9
            edit the first       | MATCH (e:AuditEntry {chain: $chain, index: 0}) SET e.purpose = 'none'               | 0
            edit the hash        | MATCH (e:AuditEntry {chain: $chain, index: 4}) SET e.hash = 'aa'                    | 4
            delete one           | MATCH (e:AuditEntry {chain: $chain, index: 5}) DELETE e                             | 5
            delete the first     | MATCH (e:AuditEntry {chain: $chain, index: 0}) DELETE e                             | 0
            delete and close up  | MATCH (d:AuditEntry {chain: $chain, index: 5}) DELETE d WITH 1 AS x MATCH (e:AuditEntry {chain: $chain}) WHERE e.index > 5 SET e.index = e.index - 1 | 5
            swap two             | MATCH (a:AuditEntry {chain: $chain, index: 2}), (b:AuditEntry {chain: $chain, index: 7}) SET a.index = 7, b.index = 2 | 2
            cut off the last     | MATCH (e:AuditEntry {chain: $chain, index: 9}) DELETE e                             | 9
            cut off four         | MATCH (e:AuditEntry {chain: $chain}) WHERE e.index >= 6 DELETE e                    | 6
            cut off all          | MATCH (e:AuditEntry {chain: $chain}) DELETE e                                       | 0
            """)
    void namesTheFirstBadIndex(String what, String tampering, long index) throws IOException {
        office.cypher(tampering, Map.of("chain", key.chain()));

        assertThat(chain.verify()).as(what).hasValue(index);
    }

    @Test
    void continuesBehindWhatAnotherStartLeft() throws IOException {
        new Links(graph, key, place).append(List.of(entry(10)));

        assertThat(chain.verify()).isEmpty();
        assertThat(place.read().index()).isEqualTo(10);
    }

    @Test
    void refusesAKeyThatOthersMayRead() throws IOException {
        Files.setPosixFilePermissions(home.resolve("keys/audit"), PosixFilePermissions.fromString("rw-r--r--"));

        org.assertj.core.api.Assertions.assertThatThrownBy(() -> AuditKey.of(home.resolve("keys/audit")))
                .hasMessageContaining("chmod 600");
    }

    @Test
    void refusesAHeadThatItDidNotWrite() throws IOException {
        Files.writeString(home.resolve("audit/head"), "3 " + "a".repeat(64) + " forged");

        org.assertj.core.api.Assertions.assertThatThrownBy(() -> chain.verify())
                .hasMessageContaining("not written by this service");
    }
}
