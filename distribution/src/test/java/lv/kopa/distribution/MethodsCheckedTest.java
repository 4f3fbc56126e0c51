package lv.kopa.distribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The table of what methods were compared with says what the tests of this build left in {@code target/checked.tsv} of each module.
 * With {@code -Dkopa.write=true} it is written anew.
 */
@Tag("build")
class MethodsCheckedTest {
    private static final String HEAD = """
            # What the methods were compared with

            Made by the tests of each build, which fail when a number no longer agrees: do not edit. *Digits* are those in which all numbers of
            all cases agree, counted from the first digit of the largest number; where a paper prints two, there can be no more than two. Twelve
            stands for twelve or more. What no paper prints was computed by another program, or by hand, and says so. What is drawn at random
            agrees in as many digits as the number of draws allows.

            | method | variant | compared with | cases passed | digits agreed |
            |---|---|---|---|---|
            """;

    private record Row(int cases, int digits) {
        Row and(int other) {
            return new Row(cases + 1, Math.min(digits, other));
        }
    }

    private static List<String> lines() throws IOException {
        List<String> lines = new ArrayList<>();
        for (Path module : Checkout.modules()) {
            Path left = module.resolve("target/checked.tsv");
            if (Files.exists(left)) {
                lines.addAll(Files.readAllLines(left));
            }
        }
        return lines;
    }

    /** Cases of one kind, told apart by what follows the first comma, stand in one row. */
    private static String table() throws IOException {
        SortedMap<String, Row> rows = new TreeMap<>();
        for (String line : lines()) {
            String[] cells = line.split("\t");
            String variant = cells[1].contains(", ") ? cells[1].substring(0, cells[1].indexOf(", ")) : cells[1];
            String key = "| `" + cells[0] + "` | " + variant + " | " + cells[2];
            int digits = Integer.parseInt(cells[3]);
            rows.merge(key, new Row(1, digits), (before, next) -> before.and(next.digits()));
        }
        StringBuilder table = new StringBuilder(HEAD);
        rows.forEach((key, row) -> table.append(key)
                .append(" | ")
                .append(row.cases())
                .append(" | ")
                .append(row.digits())
                .append(" |\n"));
        return table.toString();
    }

    @Test
    void theTableSaysWhatTheTestsFound() throws IOException {
        Path page = Checkout.root().resolve("distribution/docs/methods-checked.md");
        String table = table();
        assertTrue(table.contains("`composite`") && table.contains("`mcda."), "the tests of the methods have not run");
        assumeFalse(
                !table.contains("ASEM"),
                "without the folder of references some cases were skipped, so the table is not compared");
        if (Boolean.getBoolean("kopa.write")) {
            Files.writeString(page, table);
        }
        assertEquals(table, Files.readString(page), "run this test with -Dkopa.write=true and look at what changed");
    }
}
