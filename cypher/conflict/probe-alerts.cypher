// Who asked narrowly beyond the probe budget, the newest first, from behind a cursor.
// in:  before: DateTime, afterId: String, most: Integer, viewer: Map
// out: alert: Map
MATCH (alert:ProbeAlert)
// visible: alert
WHERE alert.raisedAt <= $before AND (alert.raisedAt < $before OR alert.id > $afterId)
RETURN alert {.id, .account, .name, .on, .figure, .narrowedTo, .asked, .raisedAt} AS alert
ORDER BY alert.raisedAt DESC, alert.id
LIMIT $most
