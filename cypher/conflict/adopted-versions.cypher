// The versions of rules that the office had adopted at a moment.
// in:  knownAt: DateTime
// out: rule: String, number: Integer, from: Date, terms: List
// scans: RuleVersion, an office makes some a year
// internal: every check runs by the book, whoever asks
MATCH (version:RuleVersion)
WHERE version.adoptedAt <= $knownAt
  AND coalesce(version.struckAt > $knownAt, true)
RETURN version.rule AS rule, version.number AS number, version.from AS from, version.terms AS terms
ORDER BY rule, from, number
