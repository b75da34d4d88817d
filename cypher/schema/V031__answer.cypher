// Findings of which somebody has spoken, what was said of them, and what people declare of themselves, each found by key.
CREATE CONSTRAINT finding_id IF NOT EXISTS FOR (n:Finding) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT answer_id  IF NOT EXISTS FOR (n:Answer)  REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT waiver_id  IF NOT EXISTS FOR (n:Waiver)  REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT declaration_id IF NOT EXISTS FOR (n:Declaration) REQUIRE n.id IS UNIQUE;
