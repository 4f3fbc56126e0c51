package lv.kopa.distribution;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A module that has tests has run some of them in this build. */
@Tag("build")
class TestsRanTest {
    private static final Pattern TESTS = Pattern.compile("<testsuite [^>]*\\btests=\"(\\d+)\"");

    @Test
    void everyModuleWithTestsRanSome() throws IOException {
        List<String> silent = new ArrayList<>();
        for (Path module : Checkout.modules()) {
            if (Files.isDirectory(module.resolve("src/test/java"))
                    && testsIn(module.resolve("target/surefire-reports")) == 0) {
                silent.add(module.getFileName().toString());
            }
        }
        assertEquals(List.of(), silent, "modules with tests and without a report of one that ran");
    }

    private static int testsIn(Path reports) throws IOException {
        if (!Files.isDirectory(reports)) {
            return 0;
        }
        int tests = 0;
        try (Stream<Path> files = Files.list(reports)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".xml")).toList()) {
                Matcher suite = TESTS.matcher(Files.readString(file));
                tests += suite.find() ? Integer.parseInt(suite.group(1)) : 0;
            }
        }
        return tests;
    }
}
