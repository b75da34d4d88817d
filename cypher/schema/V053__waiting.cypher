// Which searches for teams wait for their turn.
CREATE INDEX assembly_state IF NOT EXISTS FOR (n:Assembly) ON (n.state);
