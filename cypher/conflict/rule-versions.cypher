// What the office has drafted, adopted and withdrawn of its rules, the latest first.
// in:  id: String?, rule: String?, viewer: Map
// out: says: Map
// scans: RuleVersion, an office makes some a year
MATCH (version:RuleVersion)
// visible: version
WHERE ($id IS NULL OR version.id = $id)
  AND ($rule IS NULL OR version.rule = $rule)
RETURN properties(version) AS says
ORDER BY version.recordedAt DESC, version.id
LIMIT 500
