/** Neo4j inside this process, reached through Bolt on the loopback like any other. */
@NullMarked
package org.jingwei.engine.embedded;

import org.jspecify.annotations.NullMarked;
