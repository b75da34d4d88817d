package org.jingwei.cadre;

import java.util.List;

/** The kin of one person, as one batch brings it. */
record KinOfPerson(List<Kin> kin) {

    KinOfPerson {
        kin = List.copyOf(kin);
    }
}
