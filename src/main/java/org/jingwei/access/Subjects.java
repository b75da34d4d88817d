package org.jingwei.access;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The id of what a field is read from, or of what it returns: a record's {@code id()}, or a map's {@code id}. */
final class Subjects {

    private static final ClassValue<Optional<Method>> ID = new ClassValue<>() {
        @Override
        protected Optional<Method> computeValue(Class<?> type) {
            try {
                var method = type.getDeclaredMethod("id");
                return method.trySetAccessible() ? Optional.of(method) : Optional.empty();
            } catch (NoSuchMethodException e) {
                return Optional.empty();
            }
        }
    };

    private Subjects() {}

    static Optional<String> id(@Nullable Object thing) {
        if (thing instanceof Map<?, ?> map) {
            return Optional.ofNullable(map.get("id")).map(String::valueOf);
        }
        return thing == null ? Optional.empty() : ID.get(thing.getClass()).map(method -> read(method, thing));
    }

    private static String read(Method method, Object thing) {
        try {
            return String.valueOf(method.invoke(thing));
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(
                    "cannot read the id of a " + thing.getClass().getName(), e);
        }
    }
}
