// Drafts that were held against clues.
CREATE CONSTRAINT clue_check_id IF NOT EXISTS FOR (check:ClueCheck) REQUIRE check.id IS UNIQUE;
