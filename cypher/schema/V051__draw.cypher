// Which home units were asked for whom, and what they answered.
CREATE CONSTRAINT draw_request_id IF NOT EXISTS FOR (n:DrawRequest) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT draw_answer_id  IF NOT EXISTS FOR (n:DrawAnswer)  REQUIRE n.id IS UNIQUE;
