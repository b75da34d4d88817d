// What an office has made of its rules.
CREATE CONSTRAINT rule_version_id IF NOT EXISTS FOR (n:RuleVersion) REQUIRE n.id IS UNIQUE;
CREATE INDEX rule_version_rule    IF NOT EXISTS FOR (n:RuleVersion) ON (n.rule);
