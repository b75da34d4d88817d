package org.jingwei.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Chinese is drawn, and not as boxes: on this machine, and on one that has no font at all. */
@ScreenTest
class FontTests {

    private static final Path FONTS =
            Path.of("src", "test", "resources", "fonts").toAbsolutePath();
    private static final Path SOURCES = Path.of("src", "main");

    /** How each is drawn, as one text: the first is of a character that no font has. */
    private static final String DRAW = """
            characters => {
              const canvas = document.createElement('canvas');
              canvas.width = canvas.height = 32;
              const pen = canvas.getContext('2d', { willReadFrequently: true });
              pen.font = '24px sans-serif';
              pen.textBaseline = 'top';
              return ['\\uE123', ...characters].map(character => {
                pen.clearRect(0, 0, 32, 32);
                pen.fillText(character, 2, 2);
                return pen.getImageData(0, 0, 32, 32).data.filter((_, i) => i % 4 === 3).join();
              });
            }""";

    @TempDir
    Path folder;

    @Test
    void drawsTwoCharactersInTwoWaysWithTheFontsOfTheMachine(Machine machine) {
        try (var usual = OneBrowser.start(machine)) {
            assertThat(drawn(usual.browser().newPage(), List.of("巡", "察"))).doesNotHaveDuplicates();
        }
    }

    @Test
    void drawsWhateverOurSourcesSayWithoutAFontOfTheMachine(Machine machine) throws IOException {
        var said = chineseOf(SOURCES);
        assertThat(said).hasSizeGreaterThan(500).contains("巡", "察");

        try (var bare = OneBrowser.start(machine, fonts(FONTS))) {
            assertThat(drawn(bare.browser().newPage(), said)).doesNotHaveDuplicates();
        }
    }

    @Test
    void seesBoxesWhereThereIsNoFontForThem(Machine machine) throws IOException {
        var latin = Files.createDirectory(folder.resolve("none"));

        try (var bare = OneBrowser.start(machine, fonts(latin))) {
            var drawn = drawn(bare.browser().newPage(), List.of("巡", "察"));
            assertThat(drawn.get(1)).isEqualTo(drawn.get(2));
        }
    }

    @SuppressWarnings("unchecked")
    private static List<String> drawn(com.microsoft.playwright.Page page, List<String> characters) {
        return (List<String>) page.evaluate(DRAW, characters);
    }

    /** The environment of a browser that knows the fonts of that folder and no others. */
    private Map<String, String> fonts(Path fonts) throws IOException {
        var conf = folder.resolve("fonts.conf");
        Files.writeString(conf, """
                <?xml version="1.0"?>
                <fontconfig><dir>%s</dir><cachedir>%s</cachedir></fontconfig>
                """.formatted(fonts, folder.resolve("cache")));
        return Map.of("FONTCONFIG_FILE", conf.toString());
    }

    private static List<String> chineseOf(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().matches(".*\\.(java|properties|ts|tsx|vue|html|csv)")
                            && !file.toString().contains("node_modules"))
                    .flatMap(FontTests::charactersOf)
                    .filter(point -> Character.UnicodeScript.of(point) == Character.UnicodeScript.HAN)
                    .distinct()
                    .map(Character::toString)
                    .toList();
        }
    }

    private static Stream<Integer> charactersOf(Path file) {
        try {
            return Files.readString(file).codePoints().boxed();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
