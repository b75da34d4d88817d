// Something, so that we know that the engine answers.
// out: alive: Boolean
RETURN true AS alive
