package org.jingwei.assembly;

import java.util.HashMap;
import java.util.Map;
import org.jingwei.round.Round;
import tools.jackson.databind.json.JsonMapper;

/**
 * What comes out of a lottery.
 *
 * @param lot the place on the list, from 0 up; it is told from 1 up
 */
record LotteryResult(LotteryList list, String hash, String seed, String word, int ticket, int lot) {

    private static final JsonMapper JSON = JsonMapper.shared();

    static LotteryResult of(LotteryList list, String seed, String word) {
        var hash = list.hash();
        var ticket = Ticket.drawn(seed, hash, word, list.tickets());
        return new LotteryResult(list, hash, seed, word, ticket, list.lot(ticket));
    }

    Map<String, Object> says() {
        return new HashMap<>(Map.of("word", word, "seed", seed, "ticket", ticket, "lot", lot + 1));
    }

    /** Everything by which somebody who trusts nobody draws again. */
    Map<String, Object> document(Lottery lottery, Round round) {
        var document = says();
        document.put("round", Map.of("id", round.id(), "name", round.name(), "version", round.version()));
        document.put("lottery", Map.of("assembly", lottery.assembly(), "number", lottery.number()));
        document.put("list", JSON.readValue(list.text(), Map.class));
        document.put("listHash", hash);
        document.put("seedHash", list.seedHash());
        document.put("tickets", list.tickets());
        return document;
    }
}
