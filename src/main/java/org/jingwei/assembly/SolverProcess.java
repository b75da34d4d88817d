package org.jingwei.assembly;

import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;
import java.util.function.Consumer;
import tools.jackson.databind.json.JsonMapper;

/**
 * The program of the solver's own process: reads one question, says what it finds line by line, and ends. A fault in
 * native code ends this process and not the service.
 */
final class SolverProcess {

    /** Marks our lines among whatever a native library may print. */
    static final String MARK = "jingwei ";

    private static final JsonMapper JSON = JsonMapper.shared();

    private SolverProcess() {}

    /** The native library is the argument; the question comes in as one line. Both ways in UTF-8, whatever the locale. */
    @SuppressWarnings("restricted") // the one native library of this process
    public static void main(String[] arguments) throws IOException {
        var out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        Consumer<Word> say =
                word -> out.println(MARK + JSON.writerFor(Word.class).writeValueAsString(word));
        var in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        var asked = JSON.readValue(Objects.requireNonNull(in.readLine()), Asked.class);
        var library = Path.of(arguments[0]).toAbsolutePath().toString();
        say.accept(
                switch (asked) {
                    case Puzzle puzzle -> new SeatSolver(puzzle, say, () -> System.load(library)).solve();
                    case LotteryPuzzle lottery -> new LotterySolver(lottery, say, () -> System.load(library)).solve();
                    case CrossPuzzle crossing -> {
                        System.load(library);
                        yield CrossSolver.solve(crossing);
                    }
                });
    }
}
