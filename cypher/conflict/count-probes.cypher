// Counts whom an account asks about narrowly on a day; more than a figure allows is an alert. Counts of earlier days are forgotten.
// changes
// in:  account: String, name: String, on: Date, at: DateTime, rows: List
// out: id: String
CALL () {
  MATCH (old:Probe)
  WHERE old.until < $on
  DELETE old
}
UNWIND $rows AS row
MERGE (probe:Probe {account: $account, on: $on, figure: row.figure, narrowedTo: row.narrowedTo})
ON CREATE SET probe.id = row.id, probe.asked = [], probe.until = $on
// takes the lock: two questions may come at the same moment
SET probe.id = probe.id
WITH probe, row
CALL (probe, row) {
  UNWIND probe.asked + row.asked AS one
  RETURN collect(DISTINCT one) AS asked
}
SET probe.asked = asked
WITH probe, asked, row
WHERE size(asked) > row.most
SET probe:ProbeAlert, probe.name = $name, probe.raisedAt = coalesce(probe.raisedAt, $at)
REMOVE probe.until
RETURN probe.id AS id
