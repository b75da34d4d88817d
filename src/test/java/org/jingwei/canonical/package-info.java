/** The requests that the house is known by: their answers, and what each costs. */
@NullMarked
package org.jingwei.canonical;

import org.jspecify.annotations.NullMarked;
