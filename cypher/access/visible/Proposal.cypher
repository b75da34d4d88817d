// Proposals of teams: to who plans rounds.
$viewer.sees.Proposal.V
