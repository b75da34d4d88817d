// Who was given a seat of a round, who lost one, by whom and why.
CREATE CONSTRAINT appointment_id IF NOT EXISTS FOR (n:Appointment) REQUIRE n.id IS UNIQUE;
