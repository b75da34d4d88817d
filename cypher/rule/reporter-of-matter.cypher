// Clues that a candidate reported himself.
// out: candidate, touches, evidence, because
UNWIND $reports AS report
WITH report
WHERE report.person IN $candidates AND report.recordedAt <= $knownAt
RETURN
  report.person AS candidate,
  report.clue AS touches,
  [] AS evidence,
  {} AS because
ORDER BY candidate, touches
