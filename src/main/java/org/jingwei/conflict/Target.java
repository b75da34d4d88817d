package org.jingwei.conflict;

import org.jingwei.organization.Organization;

/** An organization that is asked about. */
record Target(Organization organization) {

    String id() {
        return organization.id();
    }
}
