// Searches that nobody works on any more, since the service that did has ended, end as failed.
// changes
// in:  before: DateTime, failure: String
// out: id: String
// scans: Assembly, an office asks for teams a few times a round
MATCH (assembly:Assembly)
WHERE assembly.state IN ['QUEUED', 'RUNNING'] AND assembly.beatAt < $before
SET assembly.state = 'FAILED', assembly.stage = 'FINISHED', assembly.failure = $failure
RETURN assembly.id AS id
