/** What the tests of the engine start beside themselves: the application and an engine, each a process of its own. */
@NullMarked
package org.jingwei.process;

import org.jspecify.annotations.NullMarked;
