package lv.kopa.check.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import lv.kopa.datafile.DataFault;
import lv.kopa.datafile.DataFile;
import lv.kopa.datafile.FileCarriers.Carried;
import lv.kopa.registry.CheckResult;
import lv.kopa.registry.CheckResult.Outcome;
import lv.kopa.registry.CheckRule;
import lv.kopa.registry.DeMinimis.Regulation;
import lv.kopa.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An office corrects numbers of rules in a file. The figures are SYNTHETIC. */
class CorrectionFileTest {
    private static final LocalDate LATE = LocalDate.of(2028, 12, 31);
    private static final String FILE = """
            {
              "format": "kopa-rule-numbers-1",
              "id": "office",
              "rules": [
                {
                  "id": "V-20",
                  "asOf": "2028-01-10",
                  "verified": true,
                  "source": { "en": "the ministry's reading", "lv": "ministrijas lasījums" },
                  "numbers": {
                    "ceilings": [
                      { "regulation": "R2023_2831", "from": "2024-01-01", "until": "2028-01-01",
                        "window": "rolling-three-years", "amount": 300000 },
                      { "regulation": "R2023_2831", "from": "2028-01-01",
                        "window": "rolling-three-years", "amount": 350000.50 }
                    ],
                    "registers": [
                      { "regulation": "R2023_2831", "from": "2028-06-01",
                        "name": { "en": "Register X", "lv": "Reģistrs X" } }
                    ]
                  }
                }
              ]
            }
            """;

    private static DataFile<Corrections> read(String json) throws IOException {
        return CorrectionFile.READER.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
    }

    private static RuleChecks checks(String... files) throws IOException {
        List<Carried<Corrections>> all = new java.util.ArrayList<>();
        for (String file : files) {
            DataFile<Corrections> read = read(file);
            all.add(new Carried<>(
                    read.content().orElseThrow(() -> new AssertionError(read.faults())),
                    "office",
                    "office-" + all.size() + ".json"));
        }
        return new RuleChecks(new FewIndicators(), () -> all);
    }

    private static CheckRule rule(RuleChecks checks, String id) {
        return checks.rules().stream()
                .filter(rule -> rule.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static CheckResult aid(RuleChecks checks, String day, String amount) {
        World world = new World().firm("f").aid("f", day, amount, Regulation.R2023_2831);
        return checks.run(world.at(LATE)).stream()
                .filter(result -> result.rule().id().equals("V-20"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aFileReplacesTheCeilingsOfARuleAndTheRuleSaysFromWhere() throws IOException {
        RuleChecks shipped = checks();
        RuleChecks corrected = checks(FILE);
        assertEquals(Optional.empty(), rule(shipped, "V-20").file());
        assertEquals(Outcome.BROKEN, aid(shipped, "2028-02-01", "350000.50").outcome());
        assertEquals(Outcome.HOLDS, aid(corrected, "2028-02-01", "350000.50").outcome());
        assertEquals(Outcome.BROKEN, aid(corrected, "2028-02-01", "350000.51").outcome());
        assertEquals(Outcome.BROKEN, aid(corrected, "2027-12-31", "300000.01").outcome());

        CheckRule rule = aid(corrected, "2028-02-01", "1").rule();
        assertEquals(Optional.of("office-0.json"), rule.file());
        assertEquals(Optional.of(LocalDate.of(2028, 1, 10)), rule.asOf());
        assertTrue(rule.verified());
        assertEquals("the ministry's reading", rule.source().in(Language.EN));
        assertEquals(shipped.rules().size(), corrected.rules().size());
        assertEquals(Optional.empty(), rule(corrected, "V-06").file(), "the others stay");
    }

    @Test
    void aRegisterIsNamedFromTheDayOnWhichAidMustStandThere() throws IOException {
        RuleChecks corrected = checks(FILE);
        assertFalse(aid(corrected, "2028-05-31", "1").message().in(Language.EN).contains("Register X"));
        String told = aid(corrected, "2028-06-01", "1").message().in(Language.EN);
        assertTrue(told.contains("Register X") && told.contains("2028-06-01"), told);
        assertTrue(aid(corrected, "2028-06-01", "1").message().in(Language.LV).contains("Reģistrs X"));
        assertTrue(
                aid(checks(), "2026-01-01", "1").message().in(Language.EN).contains("central register"),
                "the register that ships");
    }

    @Test
    void aSingleNumberIsCorrectedAndTheOthersOfTheRuleStay() throws IOException {
        String file = FILE.substring(0, FILE.indexOf("\"rules\""))
                + "\"rules\": [{\"id\": \"V-06\", \"asOf\": \"2028-01-10\", \"source\": {\"en\": \"s\", \"lv\": \"s\"},"
                + " \"numbers\": {\"ceiling\": {\"value\": 400000}}}]}";
        World world = new World().funded("a", "400000.01", "490000.00");
        assertTrue(checks().run(world.at(World.END)).stream()
                .noneMatch(each -> each.rule().id().equals("V-06") && each.outcome() == Outcome.BROKEN));
        CheckResult broken = checks(file).run(world.at(World.END)).stream()
                .filter(each -> each.rule().id().equals("V-06") && each.outcome() == Outcome.BROKEN)
                .findFirst()
                .orElseThrow();
        assertTrue(broken.message().in(Language.EN).contains("0.01 EUR more"), broken::toString);
        assertFalse(broken.rule().verified(), "who says nothing has not compared");
    }

    @Test
    void ofTwoFilesTheFirstCounts() throws IOException {
        RuleChecks both = checks(FILE, FILE.replace("350000.50", "1"));
        assertEquals(Outcome.HOLDS, aid(both, "2028-02-01", "350000.50").outcome());
        assertEquals(Optional.of("office-0.json"), rule(both, "V-20").file());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    "V-20" | "V-99" | /rules/0/id | V-99
                    "R2023_2831", "from": "2024 | "R2024_1", "from": "2024 | /rules/0/numbers/ceilings/0/regulation | R2024_1
                    "2024-01-01" | "2024-02-30" | /rules/0/numbers/ceilings/0/from | 2024-02-30
                    "until": "2028-01-01" | "until": "2028-01-02" | /rules/0/numbers/ceilings/1 | R2023_2831
                    "until": "2028-01-01" | "until": "2023-01-01" | /rules/0/numbers/ceilings/0/until | 2023-01-01
                    350000.50 | "much" | /rules/0/numbers/ceilings/1/amount | much
                    "registers" | "registrs" | /rules/0/numbers/registrs | registrs
                    "asOf": "2028-01-10", | "format": "x", | /rules/0 | asOf
                    "the ministry's reading" | "{reading}" | /rules/0/source/en | reading
                    """)
    void whatIsWrongIsToldWithPlaceAndCure(String right, String wrong, String pointer, String said) throws IOException {
        assertTrue(FILE.contains(right), right);
        DataFile<Corrections> read = read(FILE.replace(right, wrong));
        assertTrue(read.content().isEmpty());
        DataFault fault = read.faults().stream()
                .filter(each -> each.pointer().equals(pointer))
                .findFirst()
                .orElseThrow(() -> new AssertionError(read.faults()));
        assertTrue(fault.line() > 0, fault::toString);
        for (Language language : Language.values()) {
            assertTrue(
                    read.faults().stream()
                            .anyMatch(each -> each.message().in(language).contains(said)),
                    read.faults()::toString);
            assertFalse(fault.cure().in(language).isBlank());
        }
    }

    @Test
    void wordsOfAnswersStay() throws IOException {
        DataFile<Corrections> read =
                read(FILE.replace("\"registers\": [", "\"above\": {\"en\": \"a\", \"lv\": \"a\"}, \"registers\": ["));
        assertEquals("/rules/0/numbers/above", read.faults().get(0).pointer());
        assertTrue(read.faults().get(0).cure().in(Language.EN).contains("ceilings, registers"));
    }
}
