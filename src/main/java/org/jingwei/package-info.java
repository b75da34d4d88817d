/** Jingwei (经纬): who may inspect, and what became of each clue, in one graph. */
@NullMarked
package org.jingwei;

import org.jspecify.annotations.NullMarked;
