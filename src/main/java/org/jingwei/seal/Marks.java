package org.jingwei.seal;

import java.nio.file.Path;
import org.jingwei.engine.KeyedHash;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * By what a repeated request is known again ({@code keys/mark}). A bare hash of what was sent would let whoever reads the store
 * try every cadre as the reporter.
 */
@Component
public class Marks {

    private final KeyedHash key;

    Marks(@Value("${jingwei.home}/keys/mark") Path file) {
        key = KeyedHash.of(file);
    }

    public String of(String sent) {
        return key.hash(sent);
    }
}
