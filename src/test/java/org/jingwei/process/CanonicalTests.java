package org.jingwei.together;

import org.junit.platform.suite.api.ExcludeTags;
import org.junit.platform.suite.api.IncludeClassNamePatterns;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/** Every request that is kept with its answer and its cost. */
@Suite
@SelectPackages("org.jingwei.canonical")
@IncludeClassNamePatterns(".*Tests")
@ExcludeTags("proof")
class CanonicalTests {}
