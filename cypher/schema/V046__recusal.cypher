// Who applied to stand aside, or was asked to, and what was decided.
CREATE CONSTRAINT recusal_id          IF NOT EXISTS FOR (n:Recusal)         REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT recusal_decision_id IF NOT EXISTS FOR (n:RecusalDecision) REQUIRE n.id IS UNIQUE;
