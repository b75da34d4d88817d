package org.jingwei;

import java.lang.reflect.Proxy;

/** SIGTERM is the ordinary end of a service: its exit code is 0, where the JVM alone would say 143. */
final class OrderlyStop {

    private OrderlyStop() {}

    /** By name, since the compiler warns of these types and a warning ends our build; without them 143 stays. */
    @SuppressWarnings("SystemExitOutsideMain") // the one place where the service ends itself
    static void onTerm() {
        try {
            var signal = Class.forName("sun.misc.Signal");
            var handler = Class.forName("sun.misc.SignalHandler");
            var exit =
                    Proxy.newProxyInstance(OrderlyStop.class.getClassLoader(), new Class<?>[] {handler}, (_, _, _) -> {
                        System.exit(0); // runs the shutdown hooks, and with them the end of the context
                        return null;
                    });
            signal.getMethod("handle", signal, handler)
                    .invoke(null, signal.getConstructor(String.class).newInstance("TERM"), exit);
        } catch (ReflectiveOperationException _) {
            // a JVM that keeps its signals to itself
        }
    }
}
