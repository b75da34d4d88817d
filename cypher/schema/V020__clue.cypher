// Clues: found by id, listed by the day they were received, their steps, transfers, cases and sanctions by id.
CREATE CONSTRAINT step_id     IF NOT EXISTS FOR (n:Step)     REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT transfer_id IF NOT EXISTS FOR (n:Transfer) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT case_id     IF NOT EXISTS FOR (n:Case)     REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT sanction_id IF NOT EXISTS FOR (n:Sanction) REQUIRE n.id IS UNIQUE;
CREATE INDEX clue_received IF NOT EXISTS FOR (n:Clue) ON (n.receivedOn);
