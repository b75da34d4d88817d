package org.jingwei.conflict;

import java.util.List;

/** What a check says of two people on one team, where that is not clear: the worse of the roles of either. */
record PairReview(StaffedRound.Named first, StaffedRound.Named second, Outcome outcome, List<String> rules) {}
