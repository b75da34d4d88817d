package org.jingwei.access;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What belongs to one request alone: under which key it may be repeated, why it was made, whom it asks to check, and
 * which protected fields left in its answer.
 */
public final class Request {

    private final @Nullable String idempotencyKey;
    private final @Nullable String purpose;
    private final Set<String> checked = ConcurrentHashMap.newKeySet();
    private final Map<String, Set<String>> shown = new ConcurrentHashMap<>();
    private final Map<PolicyRow, Sight> sights = new ConcurrentHashMap<>();
    private final Map<String, Set<String>> circles = new ConcurrentHashMap<>();
    private volatile String fingerprint = "";

    public Request(@Nullable String idempotencyKey, @Nullable String purpose) {
        this.idempotencyKey = idempotencyKey;
        this.purpose = purpose;
    }

    public @Nullable String idempotencyKey() {
        return idempotencyKey;
    }

    /** The reason the caller gave. */
    public @Nullable String purpose() {
        return purpose;
    }

    /** The mark of everything that was sent: the same key with another one is refused. */
    public String fingerprint() {
        return fingerprint;
    }

    public void sent(String hash) {
        fingerprint = hash;
    }

    /** People who are being checked for a seat: their files may be read in this request. */
    public void check(Iterable<String> persons) {
        persons.forEach(checked::add);
    }

    boolean checks(String person) {
        return checked.contains(person);
    }

    Sight sight(PolicyRow row, Supplier<Sight> judged) {
        return sights.computeIfAbsent(row, _ -> judged.get());
    }

    /** People looked up for the field gate, at most once for each circle. */
    Set<String> circle(String name, Supplier<Set<String>> asked) {
        return circles.computeIfAbsent(name, _ -> asked.get());
    }

    void show(String object, String field) {
        shown.computeIfAbsent(object, _ -> new ConcurrentSkipListSet<>()).add(field);
    }

    /** The protected fields that left so far, by the id of the thing. */
    public Map<String, Set<String>> shown() {
        var copy = new TreeMap<String, Set<String>>();
        shown.forEach((object, fields) -> copy.put(object, new TreeSet<>(fields)));
        return copy;
    }
}
