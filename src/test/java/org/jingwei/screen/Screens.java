package org.jingwei.screen;

import org.jingwei.process.App;
import org.jingwei.screen.Machine.Wish;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Hands out screens, looks what went wrong in them, and says why there are none. */
final class Screens implements ExecutionCondition, ParameterResolver, AfterEachCallback {

    private static final Namespace OURS = Namespace.create(Screens.class);

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        if (context.getTestMethod().isPresent()) {
            return ConditionEvaluationResult.enabled("its class is");
        }
        var wish = Machine.wish();
        if (wish == Wish.SKIP) {
            return skipped(context, "UI_TESTS=skip");
        }
        try {
            return ConditionEvaluationResult.enabled(Machine.find().toString());
        } catch (Missing missing) {
            if (wish == Wish.AUTO) {
                return skipped(context, missing.getMessage());
            }
            throw new AssertionError(
                    missing.getMessage() + ", but browser tests are required here (UI_TESTS=required or CI=true)",
                    missing);
        }
    }

    /** Surefire counts it and keeps the reason in its report; whoever reads along shall see it, too. */
    private static ConditionEvaluationResult skipped(ExtensionContext context, String reason) {
        System.out.println("[ui] " + context.getDisplayName() + " is skipped: " + reason);
        return ConditionEvaluationResult.disabled(reason);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        var type = parameter.getParameter().getType();
        return type == App.class
                || type == Machine.class
                || (type == Screen.class && context.getTestMethod().isPresent());
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        var type = parameter.getParameter().getType();
        if (type == Machine.class) {
            return machine();
        }
        return type == App.class ? office(context) : desk(context).another();
    }

    private static Machine machine() {
        try {
            return Machine.find();
        } catch (Missing missing) {
            throw new AssertionError("it was there a moment ago", missing);
        }
    }

    private static Desk desk(ExtensionContext context) {
        return store(context)
                .computeIfAbsent(
                        Desk.class,
                        _ -> new Desk(
                                browser(context),
                                "http://127.0.0.1:" + office(context).port()),
                        Desk.class);
    }

    private static com.microsoft.playwright.Browser browser(ExtensionContext context) {
        return store(context.getRoot())
                .computeIfAbsent(OneBrowser.class, _ -> OneBrowser.start(machine()), OneBrowser.class)
                .browser();
    }

    /** JUnit ends what it keeps: here after the last test. */
    private static App office(ExtensionContext context) {
        return store(context.getRoot())
                .computeIfAbsent(OfficeUnderTest.class, _ -> OfficeUnderTest.start(), OfficeUnderTest.class)
                .app();
    }

    private static Store store(ExtensionContext context) {
        return context.getStore(OURS);
    }

    @Override
    public void afterEach(ExtensionContext context) {
        var desk = store(context).get(Desk.class, Desk.class);
        if (desk == null) {
            return;
        }
        if (context.getExecutionException().isPresent()) {
            desk.save("failed/" + nameOf(context));
        }
        desk.hold();
    }

    private static String nameOf(ExtensionContext context) {
        var name = context.getRequiredTestClass().getSimpleName() + "-"
                + context.getRequiredTestMethod().getName();
        var display = context.getDisplayName();
        return display.startsWith("[") ? name + "-" + display.replaceAll("\\W+", "-") : name;
    }
}
