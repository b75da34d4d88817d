// Searches for teams and their proposals, found by key.
CREATE CONSTRAINT assembly_id IF NOT EXISTS FOR (n:Assembly) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT proposal_id IF NOT EXISTS FOR (n:Proposal) REQUIRE n.id IS UNIQUE;
