// What an account asked narrowly on a day: one count of each, whoever counts; alerts are listed by the moment they were raised.
CREATE CONSTRAINT probe IF NOT EXISTS FOR (n:Probe) REQUIRE (n.account, n.on, n.figure, n.narrowedTo) IS UNIQUE;
CREATE INDEX probe_until IF NOT EXISTS FOR (n:Probe) ON (n.until);
CREATE INDEX probe_alert_raised IF NOT EXISTS FOR (n:ProbeAlert) ON (n.raisedAt);
