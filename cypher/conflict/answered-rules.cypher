// How many findings of each rule somebody answered, and how many of these he called a false alarm in the end.
// out: rule: String, answered: Integer, falseAlarms: Integer
// scans: Finding, only those that somebody spoke of are kept
// internal: figures alone, and only those of rules on seats leave
MATCH (finding:Finding)
WITH finding, COLLECT {
  MATCH (finding)<-[:ANSWERS]-(answer:Answer)
  WHERE answer.struckAt IS NULL
  RETURN answer.verdict
  ORDER BY answer.number DESC
  LIMIT 1
} AS verdicts
WHERE size(verdicts) > 0
RETURN finding.rule AS rule, count(*) AS answered, sum(CASE WHEN verdicts[0] = 'FALSE_ALARM' THEN 1 ELSE 0 END) AS falseAlarms
ORDER BY rule
