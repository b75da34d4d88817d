// Takes the lock on what the office has made of a rule: two adoptions of one rule come one after the other.
// changes
// in:  rule: String
// out: versions: Integer
MATCH (version:RuleVersion {rule: $rule})
SET version.rule = $rule
RETURN count(version) AS versions
