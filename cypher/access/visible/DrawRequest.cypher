// Whom the office asks a unit for, and what the unit says, is between the two.
$viewer.sees.DrawRequest.V
