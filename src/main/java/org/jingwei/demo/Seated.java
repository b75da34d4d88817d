package org.jingwei.demo;

import org.jingwei.shared.TeamRole;

/** A member of the pool on a team. */
record Seated(String round, int team, Member member, TeamRole role) {}
