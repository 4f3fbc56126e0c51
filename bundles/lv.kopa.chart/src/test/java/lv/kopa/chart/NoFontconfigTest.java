package lv.kopa.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.awt.Font;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Containers often lack the library fontconfig, without which Java loads no font at all. */
@EnabledOnOs(OS.LINUX)
class NoFontconfigTest {
    @TempDir
    private Path folder;

    /** Measures a word, either by the theme or as Java would by itself. */
    static final class Program {
        private Program() {}

        public static void main(String[] arguments) throws Exception {
            if (arguments[0].equals("theme")) {
                System.out.print(Lettering.width("Klasteris", ChartTheme.text()));
            } else {
                try (InputStream font =
                        Program.class.getResourceAsStream("/com/formdev/flatlaf/fonts/roboto/Roboto-Regular.ttf")) {
                    Font.createFont(Font.TRUETYPE_FONT, font);
                }
            }
        }
    }

    @Test
    void chartsAreMeasuredAsEverywhereElse() throws Exception {
        String expected = String.valueOf(Lettering.width("Klasteris", ChartTheme.text()));

        assertNotEquals(0, run("java").exit(), "this machine's Java needs no fontconfig: the test proves nothing");
        Outcome outcome = run("theme");
        assertEquals(0, outcome.exit(), outcome.printed());
        assertEquals(expected, outcome.printed());
    }

    private record Outcome(int exit, String printed) {}

    private Outcome run(String way) throws IOException, InterruptedException {
        for (String library : new String[] {"libfontconfig.so.1", "libfontconfig.so"}) {
            Files.write(folder.resolve(library), new byte[0]);
        }
        ProcessBuilder java = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Djava.awt.headless=true",
                "-cp",
                System.getProperty("java.class.path"),
                Program.class.getName(),
                way);
        java.environment().put("LD_LIBRARY_PATH", folder.toString());
        java.redirectError(way.equals("java") ? ProcessBuilder.Redirect.DISCARD : ProcessBuilder.Redirect.INHERIT);
        Process process = java.start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Outcome(process.waitFor(), printed);
    }
}
