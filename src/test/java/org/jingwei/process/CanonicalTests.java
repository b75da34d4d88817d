package org.jingwei.process;

import org.junit.platform.suite.api.ExcludeTags;
import org.junit.platform.suite.api.IncludeClassNamePatterns;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/**
 * Every request that is kept with its answer and its cost, one after the other in one JVM. Tests run from the end of the
 * alphabet, so that the screens' suite comes first: beside it this one would wait until the demo's home is made up.
 */
@Suite
@SelectPackages("org.jingwei.canonical")
@IncludeClassNamePatterns(".*Tests")
@ExcludeTags("proof")
class CanonicalTests {}
