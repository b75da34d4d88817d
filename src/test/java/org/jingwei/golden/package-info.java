/** The suite of the answers that are kept; its place in the alphabet is its place in the run. */
@org.jspecify.annotations.NullMarked
package org.jingwei.golden;
