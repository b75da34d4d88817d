package org.jingwei.access;

import org.jspecify.annotations.Nullable;

/** An account to open: by password, by tokens alone (no password), for a person or for a tool (no person). */
public record NewAccount(
        String username,
        @Nullable String password,
        String name,
        String locale,
        @Nullable String person) {

    /** An account that speaks Chinese and is reached by tokens alone. */
    public static NewAccount ofTokens(String username, String name, @Nullable String person) {
        return new NewAccount(username, null, name, "zh-CN", person);
    }
}
