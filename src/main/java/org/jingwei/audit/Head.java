package org.jingwei.audit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** The last link of the chain: its index and hash; -1 and nothing before the first. */
record Head(long index, String hash) {

    static final Head NONE = new Head(-1, "");

    /** Where the head is laid down outside the database, signed, so that a chain cut short is noticed. */
    record Place(Path file, AuditKey key) {

        void lay(Head head) throws IOException {
            Files.createDirectories(file.toAbsolutePath().getParent());
            var fresh = file.resolveSibling(file.getFileName() + ".new");
            var text = head.index() + " " + head.hash();
            Files.writeString(fresh, text + " " + key.sign(text) + "\n");
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        }

        Head read() throws IOException {
            if (!Files.exists(file)) {
                return NONE;
            }
            var parts = Files.readString(file).strip().split(" ", 3);
            if (parts.length != 3 || !key.sign(parts[0] + " " + parts[1]).equals(parts[2])) {
                throw new IllegalStateException(file + " was not written by this service");
            }
            return new Head(Long.parseLong(parts[0]), parts[1]);
        }
    }
}
