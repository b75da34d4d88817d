package org.jingwei.together;

import org.junit.platform.suite.api.IncludeClassNamePatterns;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/** Every test in a browser. */
@Suite
@SelectPackages("org.jingwei.screen")
@IncludeClassNamePatterns(".*Tests")
class ScreensTests {}
