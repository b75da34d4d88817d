/** Worlds that differ in what a caller may not know: he must not be able to tell them apart. */
@org.jspecify.annotations.NullMarked
package org.jingwei.twin;
