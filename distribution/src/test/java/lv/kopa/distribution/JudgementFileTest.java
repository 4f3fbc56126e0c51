package lv.kopa.distribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Scorecards and rubrics as files in the plug-in folder, as the guide says: they come, change and go while Kopa runs. */
@Tag("once")
class JudgementFileTest extends FreshKopa {
    private static final String CARD = "scorecard.northern-label";

    private static String guide() throws IOException {
        String guide = Files.readString(Checkout.product().resolve("docs/writing-a-scorecard.md"));
        String json = guide.substring(guide.indexOf("```json") + "```json".length());
        return json.substring(0, json.indexOf("```")).strip();
    }

    /** The rubrics that ship, under another id. */
    private static String rubrics() throws IOException {
        Path source = Checkout.root().resolve("bundles/lv.kopa.method.ris3/src/main/resources/kopa/ris3/latvia.json");
        return Files.readString(source).replace("\"id\": \"latvia\"", "\"id\": \"north\"");
    }

    private void drop(String json, String name) throws IOException {
        kopa.drop(Files.writeString(folder.resolve("copied"), json), name);
    }

    private RunningKopa.Answer evaluate(String method, SyntheticTables tables) {
        return kopa.run(
                "evaluate",
                method,
                "--values",
                tables.values().toString(),
                "--indicators",
                tables.indicators().toString(),
                "--out",
                folder.resolve(method).toString(),
                "--language",
                "lv");
    }

    private String told(String language) {
        return kopa.run("problems", "--language", language).out();
    }

    @Test
    void theScorecardOfTheGuideIsAMethodAtOnceChangesAndGoes() throws Exception {
        Set<String> before = kopa.methods();
        drop(guide(), "Ziemeļi.json");
        RunningKopa.await(LIMIT, () -> kopa.methods().contains(CARD));
        assertTrue(kopa.run("scorecards", "list").out().contains("northern-label"));
        RunningKopa.Answer answer = evaluate(CARD, SyntheticTables.of(CARD, kopa, folder));
        assertEquals(0, answer.exitCode(), answer::toString);
        assertTrue(Files.readString(folder.resolve(CARD).resolve("report.html")).contains("Ziemeļu zīme"));

        drop(guide().replace("2027.1.0", "2027.2.0"), "Ziemeļi.json");
        RunningKopa.await(
                LIMIT, () -> kopa.run("methods", CARD, "--language", "en").out().contains("2027.2.0"));
        assertEquals(Set.of(), kopa.problems("Ziemeļi.json"));

        Files.delete(kopa.plugins().resolve("Ziemeļi.json"));
        RunningKopa.await(LIMIT, () -> kopa.methods().equals(before));
        RunningKopa.Answer gone = kopa.run("scorecards", "show", "northern-label", "--language", "en");
        assertEquals(2, gone.exitCode(), gone::toString);
    }

    @Test
    void rubricsAreTwoMethodsAtOnceAndGo() throws Exception {
        Set<String> before = kopa.methods();
        drop(rubrics(), "north.json");
        RunningKopa.await(LIMIT, () -> kopa.methods().containsAll(Set.of("ris3.north.ex-ante", "ris3.north.ex-post")));
        String method = "ris3.north.ex-post";
        RunningKopa.Answer answer = evaluate(method, SyntheticTables.of(method, kopa, folder));
        assertEquals(0, answer.exitCode(), answer::toString);

        Files.delete(kopa.plugins().resolve("north.json"));
        RunningKopa.await(LIMIT, () -> kopa.methods().equals(before));
        assertTrue(kopa.problems("north.json").isEmpty());
    }

    @Test
    void whatIsWrongIsToldWithFilePlaceAndCureInBothLanguagesUntilItIsMended() throws Exception {
        Set<String> before = kopa.methods();
        String wrong = guide().replace("\"document\"", "\"dokument\"").replace("\"most\": 15", "\"most\": 20");
        drop(wrong, "label.json");
        RunningKopa.await(LIMIT, () -> kopa.problems("label.json").equals(Set.of("scorecard-refused")));
        assertEquals(before, kopa.methods());
        for (String language : List.of("en", "lv")) {
            String told = told(language);
            assertTrue(told.contains("label.json"), told);
            assertTrue(told.contains("/groups/0/items/0/evidence") && told.contains("dokument"), told);
            assertTrue(told.replaceAll("\\s+", " ").contains("kopa scorecards validate"), told);
            assertFalse(told.contains("Exception"), told);
        }

        drop(guide().replaceFirst(",", ""), "label.json");
        RunningKopa.await(LIMIT, () -> told("en").contains("line 3"));
        assertEquals(Set.of("scorecard-refused"), kopa.problems("label.json"));

        drop(rubrics().replaceFirst("\"apart\": 2", "\"apart\": \"two\""), "north.json");
        RunningKopa.await(LIMIT, () -> kopa.problems("north.json").equals(Set.of("rubrics-refused")));
        assertTrue(told("en").contains("/apart"), told("en"));
        assertTrue(told("lv").replaceAll("\\s+", " ").contains("kopa rubrics validate"), told("lv"));

        drop(guide(), "label.json");
        RunningKopa.await(
                LIMIT,
                () -> kopa.methods().contains(CARD)
                        && kopa.problems("label.json").isEmpty());
        Files.delete(kopa.plugins().resolve("north.json"));
        RunningKopa.await(LIMIT, () -> kopa.problems("north.json").isEmpty());
    }

    /** Of two files with the same scorecard the first counts; the second is told, and takes its place when the first goes. */
    @Test
    void theSameScorecardTwiceIsToldAndTheSecondServesOnceTheFirstHasGone() throws Exception {
        drop(guide(), "first.json");
        RunningKopa.await(LIMIT, () -> kopa.methods().contains(CARD));
        drop(guide(), "second.json");
        RunningKopa.await(LIMIT, () -> !kopa.problems("second.json").isEmpty());
        Files.delete(kopa.plugins().resolve("first.json"));
        RunningKopa.await(LIMIT, () -> kopa.problems("second.json").isEmpty());
        assertTrue(kopa.methods().contains(CARD));
    }
}
