package lv.kopa.check.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import lv.kopa.check.internal.condition.Conditions;
import lv.kopa.registry.CheckRule;
import lv.kopa.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuleFileTest {
    private static final String WORDS = "{\"en\": \"a {count}\", \"lv\": \"b {count}\"}";
    private static final String RULE =
            "{\"id\": \"X-1\", \"name\": {\"en\": \"n\", \"lv\": \"n\"}, \"severity\": \"error\","
                    + " \"judged\": \"over-time\", \"verified\": true, \"asOf\": \"2024-05-06\","
                    + " \"source\": {\"en\": \"s\", \"lv\": \"s\"}, \"condition\": \"counted-once\", \"numbers\": {},"
                    + " \"holds\": " + WORDS + ", \"broken\": " + WORDS + ", \"unknown\": " + WORDS + ","
                    + " \"cure\": {\"en\": \"c\", \"lv\": \"c\"}, \"complete\": {\"en\": \"d\", \"lv\": \"d\"}}";

    private static List<Rule> read(String json) throws IOException {
        return new RuleFile(new Conditions()).read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
    }

    private static String file(String... rules) {
        return "{\"format\": \"kopa-rules-1\", \"rules\": [" + String.join(",", rules) + "]}";
    }

    @Test
    void theRulesThatShipAreThoseOfTheHandbookWithoutThoseOfAMethodAndAWriterAndTwoMore() {
        List<CheckRule> rules = new RuleChecks(new FewIndicators(), List::of).rules();
        assertEquals(
                List.of(
                        "V-01", "V-02", "V-03", "V-04", "V-05", "V-06", "V-07", "V-08", "V-09", "V-10", "V-11", "V-12",
                        "V-13", "V-14", "V-15", "V-16", "V-17", "V-20", "V-21", "V-22"),
                rules.stream().map(CheckRule::id).toList());
        for (CheckRule rule : rules) {
            assertFalse(rule.verified(), "nobody has read the legal text");
            assertTrue(rule.asOf().isPresent(), rule::id);
            for (Language language : Language.values()) {
                assertFalse(rule.name().in(language).isBlank());
                assertFalse(rule.source().in(language).isBlank());
            }
            assertFalse(rule.name().in(Language.EN).equals(rule.name().in(Language.LV)), rule::id);
        }
        Set<String> commitments = rules.stream()
                .filter(rule -> rule.judged() == CheckRule.Judged.OVER_TIME)
                .map(CheckRule::id)
                .collect(Collectors.toSet());
        assertTrue(commitments.containsAll(Set.of("V-01", "V-02", "V-03", "V-04", "V-05")));
    }

    @Test
    void aRuleSaysWhatTheFileSays() throws IOException {
        CheckRule rule = read(file(RULE)).get(0).about();
        assertEquals("X-1", rule.id());
        assertEquals(CheckRule.Severity.ERROR, rule.severity());
        assertEquals(CheckRule.Judged.OVER_TIME, rule.judged());
        assertTrue(rule.verified());
        assertEquals("2024-05-06", rule.asOf().orElseThrow().toString());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    counted-once | no-such-thing | no condition 'no-such-thing'
                    "error" | "terrible" | TERRIBLE
                    2024-05-06 | yesterday | yesterday
                    "numbers": {} | "numbers": {"least": 3} | least
                    "lv": "b {count}" | "lv": "b {other}" | same figures
                    "lv": "s" | "lv": "" | 'source'
                    "id": "X-1" | "id": "" | 'id' is missing
                    """)
    void aRuleThatIsWrongIsRefusedWithWhatIsWrong(String right, String wrong, String said) {
        assertTrue(RULE.contains(right), right);
        IOException refused = assertThrows(IOException.class, () -> read(file(RULE.replace(right, wrong))));
        assertTrue(refused.getMessage().contains(said), refused.getMessage());
        assertTrue(refused.getMessage().startsWith("rule "), refused.getMessage());
    }

    @Test
    void twoRulesOfOneNumberAndAnotherFormatAreRefused() {
        assertTrue(assertThrows(IOException.class, () -> read(file(RULE, RULE)))
                .getMessage()
                .contains("stands twice"));
        assertThrows(IOException.class, () -> read(file(RULE).replace("rules-1", "rules-2")));
    }
}
