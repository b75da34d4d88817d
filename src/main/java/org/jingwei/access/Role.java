package org.jingwei.access;

/** What a person is to the office; a person may hold several. The policy has one column for each. */
public enum Role {
    CLERK,
    MEMBER,
    LEADER,
    GATEKEEPER,
    OFFICE_HEAD,
    GROUP_HEAD,
    RECEIVER,
    RECEIVER_ORG,
    SUPERVISOR,
    SEAL_KEEPER,
    AUDITOR,
    ADMIN,
    INSPECTED_UNIT
}
