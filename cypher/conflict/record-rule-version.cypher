// Records a draft of a rule; nothing in force changes by it.
// changes
// in:  says: Map
// out: id: String
CREATE (version:RuleVersion)
SET version = $says
RETURN version.id AS id
