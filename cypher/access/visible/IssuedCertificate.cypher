// Certificates that were issued: to who staffs rounds.
$viewer.sees.IssuedCertificate.V
