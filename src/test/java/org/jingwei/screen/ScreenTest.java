package org.jingwei.screen;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A test of the pages in a browser. Its methods take a {@link Screen}, a fresh one each, and fail for whatever went wrong
 * in it; they may take the office's {@link org.jingwei.process.App}, too. All of a JVM share one
 * demo office: a test that changes something takes a clue or a round that no other needs as it was.
 *
 * <p>{@code UI_TESTS=auto} (default): skipped where there is no browser or no pages. {@code UI_TESTS=required}, or {@code
 * CI=true}: these must be there. {@code UI_TESTS=skip}: skipped.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(Screens.class)
public @interface ScreenTest {}
