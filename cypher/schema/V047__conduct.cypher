// Complaints about those who inspect and attempts to interfere, and what looking into them has shown.
CREATE CONSTRAINT conduct_report_id     IF NOT EXISTS FOR (n:ConductReport)     REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT conduct_settlement_id IF NOT EXISTS FOR (n:ConductSettlement) REQUIRE n.id IS UNIQUE;
