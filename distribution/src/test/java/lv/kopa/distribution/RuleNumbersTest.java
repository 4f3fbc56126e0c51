package lv.kopa.distribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Numbers of rules as a file in the plug-in folder, as the decision shows: they come, change and go while Kopa runs. */
@Tag("once")
class RuleNumbersTest extends FreshKopa {
    private static String example() throws IOException {
        String decision = Files.readString(Checkout.product().resolve("docs/decisions/0016-rules.md"));
        String json = decision.substring(decision.indexOf("```json") + "```json".length());
        return json.substring(0, json.indexOf("```")).strip();
    }

    private Path drop(String json) throws IOException {
        Path file = Files.writeString(folder.resolve("copied.json"), json);
        kopa.drop(file, "office.json");
        return file;
    }

    private Map<String, String> files(Path programme) {
        Map<String, String> files = new HashMap<>();
        for (JsonNode rule : kopa.run("programme", "check", programme.toString(), "--as-of", "2020-12-31", "--json")
                .json()
                .get("rules")) {
            files.put(rule.get("id").asText(), rule.get("file").asText());
        }
        return files;
    }

    @Test
    void theExampleReplacesTheNumbersOfItsRulesUntilItGoes() throws Exception {
        Path programme = folder.resolve("sample");
        assertEquals(0, kopa.run("programme", "sample", programme.toString()).exitCode());
        assertTrue(files(programme).values().stream().allMatch(String::isEmpty));

        Path file = drop(example());
        RunningKopa.await(LIMIT, () -> files(programme).get("V-20").equals("office.json"));
        Map<String, String> files = files(programme);
        assertEquals("office.json", files.get("V-06"));
        assertEquals("", files.get("V-01"));
        RunningKopa.Answer valid = kopa.run("checks", "validate", file.toString(), "--language", "en");
        assertEquals(0, valid.exitCode(), valid::toString);
        RunningKopa.Answer told =
                kopa.run("programme", "check", programme.toString(), "--as-of", "2020-12-31", "--language", "lv");
        assertTrue(told.out().replaceAll("\\s+", " ").contains("office.json"), told.out());

        Files.delete(kopa.plugins().resolve("office.json"));
        RunningKopa.await(LIMIT, () -> files(programme).get("V-20").isEmpty());
    }

    @Test
    void aFileThatIsWrongIsLeftOutAndToldWithPlaceAndCure() throws Exception {
        Path file = drop(example().replace("\"until\": \"2028-01-01\"", "\"until\": \"2029-01-01\""));
        RunningKopa.await(LIMIT, () -> kopa.problems("office.json").equals(Set.of("rule-numbers-refused")));
        for (String language : List.of("en", "lv")) {
            String told = kopa.run("problems", "--language", language).out().replaceAll("\\s+", " ");
            assertTrue(told.contains("office.json") && told.contains("/rules/0/numbers/ceilings/1"), told);
            assertTrue(told.contains("kopa checks validate"), told);
            assertFalse(told.contains("Exception"), told);
        }
        assertEquals(2, kopa.run("checks", "validate", file.toString()).exitCode());

        drop(example());
        RunningKopa.await(LIMIT, () -> kopa.problems("office.json").isEmpty());
    }
}
