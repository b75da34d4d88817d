package org.jingwei.access;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jingwei.shared.AsOf;
import org.jspecify.annotations.Nullable;

/**
 * Whoever asks, as he stands at this request: account, people he is, their kin, the running teams he sits on, what he
 * stands recused from, the roles he holds now. Made anew for every request, so that what is withdrawn is gone at the next one.
 *
 * @param locale the language the account chose
 * @param language the language of this answer
 */
public record Viewer(
        String id,
        String name,
        String locale,
        Locale language,
        @Nullable String person,
        List<Held> held,
        Set<String> persons,
        Set<String> kin,
        Set<String> teams,
        Set<String> recused,
        AsOf now,
        Policy policy,
        Request request) {

    public Viewer {
        held = List.copyOf(held);
        persons = Set.copyOf(persons);
        kin = Set.copyOf(kin);
        teams = Set.copyOf(teams);
        recused = Set.copyOf(recused);
    }

    /** The same caller after he chose another language. */
    public Viewer speaking(String tag) {
        return new Viewer(id, name, tag, language, person, held, persons, kin, teams, recused, now, policy, request);
    }

    /** In the order of the policy's columns. */
    public List<Role> roles() {
        return new ArrayList<>(roleSet());
    }

    Set<Role> roleSet() {
        return held.stream().map(Held::role).collect(Collectors.toCollection(() -> EnumSet.noneOf(Role.class)));
    }

    public boolean holds(Role role) {
        return roleSet().contains(role);
    }

    /** What a query with the mark {@code visible} takes as {@code $viewer}. */
    public Map<String, Object> scope() {
        var sees = policy.guardedTypes().stream()
                .collect(Collectors.toMap(
                        type -> type, type -> sight(policy.existence(type)).asParameter()));
        return Map.of(
                "persons", List.copyOf(persons),
                "kin", List.copyOf(kin),
                "recused", List.copyOf(recused),
                "on", now.on(),
                "knownAt", now.knownAt().atZone(ZoneOffset.UTC),
                "sees", sees);
    }

    /** How far he sees by a row of the policy. */
    Sight sight(PolicyRow row) {
        return request.sight(row, () -> Sight.of(row, this));
    }

    /** True where one of his roles may call that field of Mutation or Query. */
    public boolean mayCall(String type, String field) {
        return policy.permits(type, field, roleSet());
    }

    /** The ids that a letter of the policy reaches for one held role. */
    Set<String> reached(char letter, Held by) {
        return switch (letter) {
            case 's' -> persons;
            case 'n' -> personsAndAccount();
            case 't', 'x' -> teamsOf(by);
            case 'b' -> scopeOf(by, ScopeKind.BODY);
            case 'u', 'a' -> scopeOf(by, ScopeKind.UNIT);
            case 'o' -> scopeOf(by, ScopeKind.OFFICE);
            case 'i' -> hands(by).collect(Collectors.toSet());
            default -> Set.of();
        };
    }

    /** The roles with what each reaches, as a thing says whose hand it waits for: {@code LEADER:team}. */
    public Set<String> hands() {
        return held.stream().flatMap(this::hands).collect(Collectors.toUnmodifiableSet());
    }

    private Stream<String> hands(Held by) {
        var keys = switch (by.role()) {
            case MEMBER, LEADER, SEAL_KEEPER -> teamsOf(by);
            case RECEIVER, RECEIVER_ORG -> scopeOf(by, ScopeKind.BODY);
            default -> scopeOf(by, ScopeKind.OFFICE);
        };
        return keys.stream().map(key -> hand(by.role(), key));
    }

    static String hand(Role role, String key) {
        return role + ":" + key;
    }

    /** Whoever a named reader may be: the people he is, and his account. */
    public Set<String> personsAndAccount() {
        var readers = new HashSet<>(persons);
        readers.add(id);
        return readers;
    }

    /** A seat counts while he sits on it; the keeper of a ledger sits on no team, his grant names it. */
    private Set<String> teamsOf(Held by) {
        if (by.role() == Role.SEAL_KEEPER) {
            var named = new HashSet<>(scopeOf(by, ScopeKind.TEAM));
            named.addAll(scopeOf(by, ScopeKind.LEDGER));
            return named;
        }
        return by.scope() == null
                ? teams
                : teams.stream().filter(by.scope()::equals).collect(Collectors.toSet());
    }

    private static Set<String> scopeOf(Held by, ScopeKind kind) {
        return by.kind() == kind && by.scope() != null ? Set.of(by.scope()) : Set.of();
    }
}
