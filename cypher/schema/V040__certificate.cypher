// Certificates that the office issued, found by key.
CREATE CONSTRAINT issued_certificate_id IF NOT EXISTS FOR (n:IssuedCertificate) REQUIRE n.id IS UNIQUE;
