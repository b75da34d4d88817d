// Whether two people are one is for the registry alone.
$viewer.sees.Judgement.V
