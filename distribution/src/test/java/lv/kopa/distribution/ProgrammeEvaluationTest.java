package lv.kopa.distribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import lv.kopa.registry.Edition;
import lv.kopa.registry.Fact;
import lv.kopa.registry.Kind;
import lv.kopa.registry.Membership;
import lv.kopa.registry.Moment;
import lv.kopa.registry.Timeline;
import lv.kopa.registry.Workspace;
import lv.kopa.store.internal.workspace.FolderWorkspaces;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A SYNTHETIC programme is evaluated from its registry, with everything real. */
@Tag("once")
class ProgrammeEvaluationTest {
    @TempDir
    private static Path home;

    private static RunningKopa kopa;
    private static Path programme;

    @TempDir
    private Path folder;

    @BeforeAll
    static void start() throws Exception {
        kopa = RunningKopa.start(home.resolve("kopa"));
        programme = home.resolve("programme");
        RunningKopa.Answer made = kopa.run("programme", "sample", programme.toString());
        assertEquals(0, made.exitCode(), made::toString);
    }

    @AfterAll
    static void stop() throws IOException {
        kopa.close();
    }

    private static RunningKopa.Answer evaluate(Path workspace, String... more) {
        List<String> words = new ArrayList<>(List.of(
                "evaluate",
                "composite",
                "--programme",
                workspace.toString(),
                "--indicator-set",
                "cluster-core",
                "--period",
                "2019"));
        words.addAll(List.of(more));
        return kopa.run(words.toArray(String[]::new));
    }

    @Test
    void theSampleIsEvaluatedInBothLanguagesAndSaysThatItIsInvented() throws Exception {
        for (String language : List.of("en", "lv")) {
            Path out = folder.resolve(language);
            RunningKopa.Answer answer = evaluate(programme, "--out", out.toString(), "--language", language);

            assertEquals(0, answer.exitCode(), answer::toString);
            assertTrue(
                    answer.out().startsWith(language.equals("en") ? "SYNTHETIC DATA" : "SINTĒTISKI DATI"),
                    answer::toString);
            String report = Files.readString(out.resolve("report.html"));
            assertTrue(report.contains(language.equals("en") ? "SYNTHETIC" : "SINTĒTISK"), language);
            assertTrue(report.contains("2019-12-31"), "the day on which it was true");
            assertTrue(Files.readString(out.resolve("scores.csv")).startsWith("unit,name,"));
            String dataset = Files.readString(out.resolve("dataset/dataset.json"));
            assertTrue(dataset.contains("\"synthetic\" : true"), dataset);
            assertTrue(dataset.contains("\"asOf\" : \"2019-12-31\""), dataset);
            assertFalse(dataset.contains("\"asKnownOn\" : null"), dataset);
        }
    }

    /** What somebody reads who knows neither codes nor programs, in both languages; a sixth method refuses a zero. */
    @Test
    void theProgrammeByFiveMethodsIsAReportInWords() throws Exception {
        List<String> others = List.of("mcda.topsis", "mcda.vikor", "mcda.promethee", "mcda.electre3", "mcda.wpm");
        for (String language : List.of("en", "lv")) {
            Path out = folder.resolve("agreement-" + language);
            RunningKopa.Answer answer = kopa.run(
                    "agreement",
                    "composite",
                    "--methods",
                    String.join(",", others),
                    "--programme",
                    programme.toString(),
                    "--indicator-set",
                    "cluster-core",
                    "--period",
                    "2019",
                    "--language",
                    language,
                    "--out",
                    out.toString());

            assertEquals(0, answer.exitCode(), answer::toString);
            String visible = visible(out.resolve("report.html"));
            String firstPage = visible.substring(
                    visible.lastIndexOf(language.equals("en") ? "Question and answer" : "Jautājums un atbilde"),
                    visible.indexOf(language.equals("en") ? "Table 1." : "1. tabula"));
            for (String statement : language.equals("en")
                    ? List.of(
                            "The same units were also ranked by 4 other methods",
                            "is first under 5 of 5 methods",
                            "Kendall’s W over 5 methods is 0\\.\\d\\d",
                            "Least alike are “[^”]+” and “[^”]+”, with τ −?0\\.\\d\\d")
                    : List.of(
                            "Tās pašas vienības ranžētas arī",
                            "ir pirmajā vietā ar 5 no 5 metodēm",
                            "Kendala W \\(metožu skaits 5\\) ir 0,\\d\\d",
                            "Vismazāk saskan „[^”]+” un „[^”]+”: τ ir −?0,\\d\\d")) {
                assertTrue(Pattern.compile(statement).matcher(firstPage).find(), () -> statement + " in " + firstPage);
            }
            others.forEach(code -> assertFalse(visible.contains(code), () -> code + " in the " + language + " report"));
            JsonNode tree = new ObjectMapper()
                    .readTree(out.resolve("dataset/dataset.json").toFile())
                    .get("tree");
            List<String> codes = new ArrayList<>();
            tree.findValuesAsText("code", codes);
            assertFalse(codes.isEmpty());
            codes.forEach(code -> assertFalse(
                    Pattern.compile("(?<![\\p{L}\\p{N}-])" + Pattern.quote(code) + "(?![\\p{L}\\p{N}-])")
                            .matcher(visible)
                            .find(),
                    () -> code + " in the " + language + " report"));
        }
    }

    private static String visible(Path report) throws IOException {
        return Files.readString(report)
                .replaceAll("(?s)<(style|script)\\b.*?</\\1>", " ")
                .replaceAll("<[^>]*>", " ")
                .replaceAll("\\s+", " ");
    }

    @Test
    void theSameQueryGivesTheSameDigest() {
        String first = evaluate(programme, "--json").json().get("dataset").asText();

        assertEquals(first, evaluate(programme, "--json").json().get("dataset").asText());
        assertEquals(64, first.length());
    }

    @Test
    void programmesMembersAndQuartersAreEvaluatedToo() {
        JsonNode members =
                evaluate(programme, "--subject", "organisation", "--json").json();
        assertTrue(members.get("dataset").asText().length() == 64, members::toString);
        assertFalse(
                evaluate(programme, "--subject", "programme", "--json").out().isEmpty());
    }

    @Test
    void aRecordIsSupersededOnceTheRegistryKnowsBetter() throws Exception {
        Path own = folder.resolve("own");
        assertEquals(
                0,
                kopa.run("programme", "sample", own.toString(), "--clusters", "5")
                        .exitCode());
        JsonNode made = evaluate(own, "--json").json();
        String record = made.get("record").asText();
        JsonNode fresh = kopa.run("rerun", record, "--json").json().get("registry");
        assertFalse(fresh.get("superseded").asBoolean(), fresh::toString);

        endMembership(own);

        JsonNode again = kopa.run("rerun", record, "--json").json();
        assertTrue(again.get("identical").asBoolean(), "byte for byte");
        assertTrue(again.get("registry").get("superseded").asBoolean(), again::toString);
        assertEquals(1, again.get("registry").get("changes").asInt());
        RunningKopa.Answer told =
                kopa.run("report", record, "--out", folder.resolve("r.html").toString(), "--language", "en");
        assertTrue(told.out().contains("Superseded"), told::toString);
    }

    /** Somebody enters late that a member had left in the middle of the year. */
    private static void endMembership(Path workspace) throws Exception {
        Kind<Membership> kind = Kind.of(Membership.class);
        LocalDate day = LocalDate.of(2019, 6, 30);
        try (Workspace open = new FolderWorkspaces().open(workspace)) {
            Fact<Membership> member = open.registry().at(Moment.of(day)).all(kind).stream()
                    .filter(fact -> fact.entry().counts()
                            && fact.span().from().isBefore(day)
                            && fact.span().until().isEmpty())
                    .findFirst()
                    .orElseThrow();
            Edition<Membership> edition =
                    open.registry().edition(kind, member.id()).orElseThrow();
            Timeline<Membership> until = edition.timeline().until(day);
            open.registry().commit(List.of(edition.to(until)), "told late");
        }
    }

    @Test
    void whatIsGivenMustBeOneOfBothWays() {
        RunningKopa.Answer both = evaluate(programme, "--values", "values.csv", "--language", "en");
        assertEquals(2, both.exitCode(), both::toString);
        assertTrue(both.err().contains("Both tables and a programme are given"), both::toString);
        RunningKopa.Answer neither = kopa.run("evaluate", "--language", "en");
        assertEquals(2, neither.exitCode(), neither::toString);
        RunningKopa.Answer noSet = kopa.run(
                "evaluate",
                "--programme",
                programme.toString(),
                "--indicator-set",
                "none",
                "--period",
                "2019",
                "--language",
                "lv");
        assertEquals(2, noSet.exitCode(), noSet::toString);
        assertTrue(noSet.err().contains("Rādītāju kopas „none” nav"), noSet::toString);
        RunningKopa.Answer elsewhere = evaluate(folder, "--language", "en");
        assertEquals(2, elsewhere.exitCode(), elsewhere::toString);
        RunningKopa.Answer tooEarly = evaluate(programme, "--as-known-on", "2001-01-01", "--language", "en");
        assertEquals(2, tooEarly.exitCode(), tooEarly::toString);
        assertTrue(tooEarly.err().contains("Nothing was known on 2001-01-01 yet"), tooEarly::toString);
    }
}
