// Who asked narrowly beyond the probe budget is for the auditor alone.
$viewer.sees.ProbeAlert.V
