// What the office makes of its rules is for the office; what holds, everybody sees in the book itself.
$viewer.sees.RuleVersion.V
