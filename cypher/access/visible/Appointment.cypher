// Whoever may see how a round is staffed sees how it came to that.
$viewer.sees.Appointment.V
