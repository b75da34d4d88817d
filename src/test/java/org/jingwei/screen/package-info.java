/** The pages in a browser: which one, which office, and what no page may do. */
@NullMarked
package org.jingwei.screen;

import org.jspecify.annotations.NullMarked;
