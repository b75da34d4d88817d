// Searches for teams: to who plans rounds.
$viewer.sees.Assembly.V
