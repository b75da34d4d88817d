package org.jingwei.twin;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jingwei.Office;

/**
 * What is kept from some: the callers who may know of it, a statement that takes it out of the world, and questions that
 * only those ask who may not know, for it would be changed by the others.
 */
record Secret(
        String name,
        Set<String> entitled,
        String without,
        Map<String, Object> parameters,
        List<TwinQuestions.Asked> handles) {

    void takeOut(Office office) {
        office.cypher(without, parameters);
    }
}
