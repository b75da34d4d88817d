/** Tests that look at one demo office run one after the other in one JVM, so that it is started once and not in each. */
@org.jspecify.annotations.NullMarked
package org.jingwei.together;
