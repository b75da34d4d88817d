// Who reported a clue lies sealed in a box of its own.
CREATE CONSTRAINT reporter_id IF NOT EXISTS FOR (n:Reporter) REQUIRE n.id IS UNIQUE;
