// What arose on the seats of a running round, and how far the watch has looked; each once, whoever looks.
CREATE CONSTRAINT watch_round        IF NOT EXISTS FOR (n:Watch)          REQUIRE n.round IS UNIQUE;
CREATE CONSTRAINT arisen_conflict_id IF NOT EXISTS FOR (n:ArisenConflict) REQUIRE n.id IS UNIQUE;
