// What rules find is kept for some; which facts came after that is found by the moment at which they were recorded.
CREATE INDEX contracts_with_recorded IF NOT EXISTS FOR ()-[r:CONTRACTS_WITH]-() ON (r.recordedAt);
CREATE INDEX declares_recorded       IF NOT EXISTS FOR ()-[r:DECLARES]-() ON (r.recordedAt);
CREATE INDEX found_at_fault_recorded IF NOT EXISTS FOR ()-[r:FOUND_AT_FAULT]-() ON (r.recordedAt);
CREATE INDEX grew_up_in_recorded     IF NOT EXISTS FOR ()-[r:GREW_UP_IN]-() ON (r.recordedAt);
CREATE INDEX held_post_recorded      IF NOT EXISTS FOR ()-[r:HELD_POST]-() ON (r.recordedAt);
CREATE INDEX holds_recorded          IF NOT EXISTS FOR ()-[r:HOLDS]-() ON (r.recordedAt);
CREATE INDEX kin_recorded            IF NOT EXISTS FOR ()-[r:KIN]-() ON (r.recordedAt);
CREATE INDEX part_of_recorded        IF NOT EXISTS FOR ()-[r:PART_OF]-() ON (r.recordedAt);
CREATE INDEX regulates_recorded      IF NOT EXISTS FOR ()-[r:REGULATES]-() ON (r.recordedAt);
CREATE INDEX same_as_recorded        IF NOT EXISTS FOR ()-[r:SAME_AS]-() ON (r.recordedAt);
CREATE INDEX same_as_struck          IF NOT EXISTS FOR ()-[r:SAME_AS]-() ON (r.struckAt);
CREATE INDEX superior_of_recorded    IF NOT EXISTS FOR ()-[r:SUPERIOR_OF]-() ON (r.recordedAt);
CREATE CONSTRAINT touch_book_id      IF NOT EXISTS FOR (n:TouchBook) REQUIRE n.id IS UNIQUE;
