package org.jingwei.golden;

import org.junit.platform.suite.api.ExcludeTags;
import org.junit.platform.suite.api.IncludeClassNamePatterns;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/**
 * Every request that is kept with its answer and its cost, one after the other in one JVM. Tests run from the end of the
 * alphabet: the screens' suite comes first and has the demo's home made up, and this one two classes later, when it is.
 */
@Suite
@SelectPackages("org.jingwei.canonical")
@IncludeClassNamePatterns(".*Tests")
@ExcludeTags("proof")
class CanonicalTests {}
