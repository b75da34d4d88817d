package org.jingwei.cadre;

import java.util.Arrays;
import java.util.List;

/** The sets of near kin that texts mean, each by its name; like a class of kin a set holds from either end of a chain. */
public enum KinSet {
    /** 民法典 art. 1045. */
    KIN_CIVIL("S U D B UU DD"),
    /** 监察法实施条例 art. 283: husband and wife, parents, children, siblings. */
    KIN_CRIMINAL("S U D B"),
    /** 案件检查工作条例实施细则 art. 49: the children's spouses too. */
    KIN_CASE94("S U D DS B"),
    /** 公务员法 art. 74: all four classes. */
    KIN_CSL(KinClass.chains());

    private final String chains;

    KinSet(String chains) {
        this.chains = chains;
    }

    /** The sets to which kin at the end of such a chain belongs. */
    static List<KinSet> of(String chain) {
        return Arrays.stream(values())
                .filter(set -> set.lists(chain) || set.lists(KinClass.reversed(chain)))
                .toList();
    }

    private boolean lists(String chain) {
        return Arrays.asList(chains.split(" ", -1)).contains(chain);
    }
}
