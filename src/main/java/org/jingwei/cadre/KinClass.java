package org.jingwei.cadre;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The four classes of kin of 公务员法 art. 74, with the chains that 公务员回避规定 art. 5 enumerates. A chain is read from
 * the person to the kin: U up to a parent, D down to a child, S to the spouse, B to a sibling. The enumeration is not
 * symmetric (an aunt's husband is in it, a wife's nephew is not) but speaks of two persons between whom the tie is, so
 * a chain belongs to a class in either direction. UUU and DDD are blood in the direct line that the enumeration
 * ("including") does not spell out.
 */
public enum KinClass {
    /** 夫妻关系. */
    SPOUSE("S"),
    /** 直系血亲. */
    LINEAL_BLOOD("U UU UUU D DD DDD"),
    /** 三代以内旁系血亲: the common ancestor is at most the third generation, oneself being the first. */
    COLLATERAL_3("B UB UBD BD"),
    /** 近姻亲: the spouse's near kin, the child's spouse and his parents, the spouses of the collaterals. */
    NEAR_AFFINITY("SU SB SBS DS DSU BS UBS UBDS BDS");

    private static final Map<String, KinClass> BY_CHAIN = byChain();
    private static final Set<String> BEGINNINGS = BY_CHAIN.keySet().stream()
            .flatMap(KinClass::beginnings)
            .flatMap(KinClass::onTheWay)
            .collect(Collectors.toUnmodifiableSet());

    private final String chains;

    KinClass(String chains) {
        this.chains = chains;
    }

    /** The class of a chain, read in this direction or in the other; empty where neither is kin in the law's sense. */
    static Optional<KinClass> find(String chain) {
        return Optional.ofNullable(BY_CHAIN.get(chain));
    }

    /** Whether somebody who has come this far may yet arrive at kin. */
    static boolean leadsOn(String chain) {
        return BEGINNINGS.contains(chain);
    }

    /** All that the law lists, as it lists them. */
    static String chains() {
        return Arrays.stream(values()).map(each -> each.chains).collect(Collectors.joining(" "));
    }

    private static Map<String, KinClass> byChain() {
        var classes = new HashMap<String, KinClass>();
        Arrays.stream(values())
                .forEach(each -> Arrays.stream(each.chains.split(" ", -1))
                        .flatMap(chain -> Stream.of(chain, reversed(chain)))
                        .forEach(chain -> classes.put(chain, each)));
        return Map.copyOf(classes);
    }

    /** The chain as it is read from the kin to the person. */
    static String reversed(String chain) {
        var backwards = new StringBuilder(chain).reverse().toString();
        return backwards.replace('U', 'd').replace('D', 'U').replace('d', 'D');
    }

    private static Stream<String> beginnings(String chain) {
        return IntStream.rangeClosed(1, chain.length()).mapToObj(end -> chain.substring(0, end));
    }

    /** A sibling is reached through a parent, so who is to arrive at SUB must pass SUU. */
    private static Stream<String> onTheWay(String chain) {
        return chain.endsWith("B") ? Stream.of(chain, chain.substring(0, chain.length() - 1) + "U") : Stream.of(chain);
    }
}
