// Clues that were reported by somebody who is kin of a candidate.
// out: candidate, touches, evidence, because
UNWIND $candidates AS candidate
UNWIND $reports AS report
MATCH (:Person {id: candidate})-[tie:KIN]->(:Person {id: report.person})
// dated: tie
WHERE tie.class IN $classes AND report.recordedAt <= $knownAt
RETURN
  candidate AS candidate,
  report.clue AS touches,
  [tie] AS evidence,
  {kin: {zh: tie.term, en: tie.termEn}} AS because
ORDER BY candidate, touches, size(tie.chain), tie.via
