package lv.kopa.engine.internal.report;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Graphics2D;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;
import java.util.concurrent.atomic.AtomicInteger;
import lv.kopa.engine.internal.FakeContributor;
import lv.kopa.engine.internal.FakeProblems;
import lv.kopa.engine.internal.foreign.ForeignCode;
import lv.kopa.engine.internal.foreign.Offer;
import lv.kopa.evaluation.DataOrigin;
import lv.kopa.evaluation.EvaluationRecord;
import lv.kopa.evaluation.EvaluationRecord.Outcome;
import lv.kopa.evaluation.Finding;
import lv.kopa.report.Block;
import lv.kopa.report.Figure;
import lv.kopa.report.Palette;
import lv.kopa.report.Report;
import lv.kopa.report.ReportView;
import lv.kopa.report.ReportWriter;
import lv.kopa.text.Language;
import lv.kopa.text.Text;
import org.junit.jupiter.api.Test;

class ReportEngineTest {
    private static final FakeContributor VIEWS = new FakeContributor("org.example.views", "1.0.0");
    private static final FakeContributor WRITERS = new FakeContributor("org.example.writers", "1.0.0");

    private final FakeProblems problems = new FakeProblems();
    private final List<Offer<ReportView>> views = new ArrayList<>();
    private final List<Offer<ReportWriter>> writers = new ArrayList<>();
    private final ReportEngine engine = new ReportEngine(new ForeignCode(problems), () -> views, () -> writers);

    /** A view with one heading and whatever blocks it is given. */
    private void view(String id, int order, Block... blocks) {
        views.add(new Offer<>(VIEWS, () -> new View(id, order, List.of(blocks))));
    }

    private record View(String id, int order, List<Block> more) implements ReportView {
        @Override
        public Description description() {
            return new Description(id, Text.same(id), order);
        }

        @Override
        public boolean accepts(EvaluationRecord record) {
            return !id.equals("picky");
        }

        @Override
        public boolean tellsOfSingleUnits() {
            return !id.equals("groups");
        }

        @Override
        public List<Text> headline(EvaluationRecord record) {
            return id.equals("first page") ? List.of(Text.same("what comes of it")) : List.of();
        }

        @Override
        public List<Block> blocks(EvaluationRecord record) {
            if (id.equals("broken")) {
                throw new NoSuchMethodError("gone");
            }
            List<Block> blocks = new ArrayList<>();
            blocks.add(new Block.Heading(1, Text.same(id)));
            blocks.addAll(more);
            return blocks;
        }
    }

    /** Writes the words of all blocks, and paints the figures. */
    private void writer(String format) {
        writers.add(new Offer<>(WRITERS, () -> new ReportWriter() {
            @Override
            public String format() {
                return format;
            }

            @Override
            public void write(Report report, Language language, OutputStream out) throws IOException {
                for (String line : words(report.blocks(), language)) {
                    out.write((line + "\n").getBytes(StandardCharsets.UTF_8));
                }
                for (Block block : report.blocks()) {
                    if (block instanceof Block.Picture picture) {
                        picture.figure().paint(null, 1, 1, language, Palette.LIGHT);
                    }
                }
            }
        }));
    }

    private static List<String> words(List<Block> blocks, Language language) {
        List<String> words = new ArrayList<>();
        for (Block block : blocks) {
            if (block instanceof Block.Heading heading) {
                words.add("#".repeat(heading.level()) + " " + heading.text().in(language));
            } else if (block instanceof Block.Paragraph paragraph) {
                words.add(paragraph.text().in(language));
            } else if (block instanceof Block.FindingBlock finding) {
                words.add(finding.finding().severity() + ": "
                        + finding.finding().message().in(language));
            } else if (block instanceof Block.Facts facts) {
                facts.entries()
                        .forEach(entry -> words.add(
                                entry.term().in(language) + ": " + entry.value().in(language)));
            } else if (block instanceof Block.Table table) {
                words.add(table.caption().in(language));
                table.rows()
                        .forEach(row -> words.add(row.stream()
                                .map(cell -> cell instanceof Block.Table.Words text
                                        ? text.text().in(language)
                                        : String.valueOf(((Block.Table.Number) cell).value()))
                                .reduce((left, right) -> left + " | " + right)
                                .orElse("")));
            } else if (block instanceof Block.Picture picture) {
                words.add("picture " + picture.caption().in(language));
            }
        }
        return words;
    }

    private List<String> english(EvaluationRecord record) {
        return words(engine.report(record).blocks(), Language.EN);
    }

    private String written(Report report, Language language) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        engine.write(report, "txt", language, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    /** A figure that does as it is told. */
    private record Drawing(Runnable painting) implements Figure {
        @Override
        public double width() {
            return 400;
        }

        @Override
        public double height() {
            return 300;
        }

        @Override
        public List<Mark> paint(Graphics2D graphics, double width, double height, Language language, Palette colours) {
            painting.run();
            return List.of(new Mark(new java.awt.Rectangle(1, 1), "u0", 1, "one"));
        }

        @Override
        public Text alternative() {
            return Text.same("a drawing");
        }
    }

    private static Block.Picture picture(Runnable painting) {
        return new Block.Picture(Text.same("drawing"), new Drawing(painting));
    }

    @Test
    void whatAViewHasForTheFirstPageStandsBetweenAnswerAndItsTable() {
        view("last", 9);
        view("first page", 10);
        List<String> words = english(Records.done());
        int said = words.indexOf("what comes of it");
        assertTrue(words.indexOf("# Question and answer") < said, words.toString());
        assertTrue(said < words.indexOf("## The method"), words.toString());
        assertTrue(said < words.indexOf("# last"), words.toString());
    }

    @Test
    void aReportAboutFirmsTellsOfNoSingleOneUnlessItIsInternal() {
        view("groups", 1);
        view("each", 2);
        List<Block> guarded = engine.report(Records.firms()).blocks();
        String words = String.join("\n", words(guarded, Language.EN));
        assertTrue(words.contains("# groups"), words);
        assertFalse(words.contains("# each"), words);
        assertTrue(words.contains("this report tells of no single one"), words);
        assertFalse(guarded.toString().contains("Unit 4"), guarded::toString);
        assertFalse(guarded.toString().contains("31416"), guarded::toString);
        assertTrue(guarded.stream()
                .anyMatch(block -> block instanceof Block.FindingBlock finding
                        && finding.finding().subjects().equals(List.of("x"))));

        List<Block> internal = engine.internal(Records.firms()).blocks();
        assertTrue(words(internal, Language.EN).get(0).startsWith("For internal use only"));
        assertTrue(words(internal, Language.LV).get(0).startsWith("Tikai iekšējai lietošanai"));
        assertTrue(words(internal, Language.EN).contains("# each"));
        assertTrue(internal.toString().contains("31416"), internal::toString);

        assertEquals(
                words(engine.report(Records.done()).blocks(), Language.EN),
                words(engine.internal(Records.done()).blocks(), Language.EN),
                "of clusters everybody may know");
    }

    @Test
    void aReportSaysAtWhichPricesMoneyIsAndWhetherSubmittedValuesCount() {
        String prices = "At prices of: GDP@2015";
        String submitted = "Values: values that were submitted and not yet accepted count, too";
        List<String> usual = english(drawn(Map.of("submitted", "false")));
        assertFalse(usual.contains(submitted));
        assertTrue(usual.stream().noneMatch(each -> each.startsWith("At prices of")));
        List<String> other = english(drawn(Map.of("prices", "GDP@2015", "submitted", "true")));
        assertTrue(other.contains(prices), other.toString());
        assertTrue(other.contains(submitted), other.toString());
    }

    @Test
    void aReportListsWhatWasTriedOnTheSameDataBefore() {
        assertTrue(
                english(tried(0)).stream().anyMatch(each -> each.startsWith("No other evaluation of the same data")));
        List<String> words = english(tried(21));
        assertTrue(
                words.contains("When this one began, 21 other evaluations of the same data had been recorded in this"
                        + " archive; the newest 1 are listed."),
                words.toString());
        assertTrue(
                words.contains("20261122-101500-mcda.wpm-1a | Weighted product | 2026-11-22 10:15 UTC | refused"),
                words.toString());
    }

    private static EvaluationRecord tried(int count) {
        EvaluationRecord record = Records.done();
        EvaluationRecord.EarlierRun run = new EvaluationRecord.EarlierRun(
                "20261122-101500-mcda.wpm-1a",
                Text.same("Weighted product"),
                EvaluationRecord.Outcome.REFUSED,
                java.time.Instant.parse("2026-11-22T10:15:00Z"));
        return new EvaluationRecord(
                record.id(),
                record.input(),
                record.result(),
                new EvaluationRecord.Execution(
                        "anna",
                        record.execution().started(),
                        java.time.Duration.ZERO,
                        1,
                        "0.1.0",
                        "Java 17",
                        Optional.empty(),
                        Optional.of(new EvaluationRecord.EarlierRuns(count, count == 0 ? List.of() : List.of(run)))));
    }

    private static EvaluationRecord drawn(Map<String, String> query) {
        EvaluationRecord record = Records.done();
        EvaluationRecord.Execution execution = record.execution();
        return new EvaluationRecord(
                record.id(),
                record.input(),
                record.result(),
                new EvaluationRecord.Execution(
                        "anna",
                        execution.started(),
                        java.time.Duration.ZERO,
                        1,
                        "0.1.0",
                        "Java 17",
                        Optional.of(new DataOrigin("place", Text.same("SYNTHETIC"), 4, Optional.empty(), query))));
    }

    @Test
    void aReportSaysWhatWasAskedAndAnsweredAndHowTheFiguresCameAbout() {
        view("second", 2);
        view("picky", 0);
        view("first", 1);
        view("alphabetically", 2);
        Report report = engine.report(Records.done());
        assertEquals("Toys", report.title().in(Language.EN));
        assertEquals("Rotaļlietas", report.title().in(Language.LV));
        assertEquals("Toy", report.subtitle().in(Language.EN));
        assertEquals(LocalDate.of(2026, 11, 23), report.date());
        List<String> words = words(report.blocks(), Language.EN);
        assertEquals(
                List.of(
                        "# Question and answer",
                        "## Can the data carry it?",
                        "## The method",
                        "# first",
                        "# alphabetically",
                        "# second",
                        "# How the figures came about",
                        "## What was set",
                        "## Publications",
                        "## Record and data"),
                words.stream().filter(line -> line.startsWith("#")).toList());
        assertTrue(words.contains("Which is most?"));
        assertTrue(words.contains("Unit 2 comes first of 11."));
        assertEquals("1.0 | Unit 2 | 99.5", words.get(words.indexOf("Scores") + 1));
        assertTrue(words.contains("NaN | Unit 11 | NaN"), "all twelve");
        assertTrue(words.contains("Someone 2020, Toys https://doi.org/10.1/toys"), words.toString());
        assertTrue(words.contains("CAUTION: Few units."));
        assertTrue(words.contains("One setting differs from the default of the method."));
        assertTrue(words.contains("Limit | 3 | changed"));
        assertTrue(words.contains("Mode | plain | "));
        assertTrue(words.stream().noneMatch(line -> line.startsWith("Power")), "without effect, and not changed");
        assertTrue(words.contains("Settings without effect here are left out; the record has them all."));
        assertTrue(words.contains("Record: 20261123-184501-toy-1a2b3c4d"));
        assertTrue(words.contains("Computed: 2026-11-23 18:45 UTC"));
        assertTrue(words.contains("Signed by: Riga"));
        assertTrue(words.get(words.size() - 1).endsWith("kopa rerun 20261123-184501-toy-1a2b3c4d"));
    }

    @Test
    void whatCallsForCareStandsBeforeWhatIsGoodToKnow() {
        List<String> words = english(Records.scored(new double[] {1, 2.5}, new double[] {3, 4}));
        assertTrue(words.indexOf("CAUTION: Few units.") < words.indexOf("OK: Latest."), words.toString());
        assertTrue(words.indexOf("OK: Latest.") < words.indexOf("OK: Whole."), words.toString());
    }

    @Test
    void scoresOfNearlyTheSameSizeHaveTheSamePlaces() {
        assertEquals(List.of(1, 1), places(new double[] {100, 53.3}, new double[] {74.25, 31.5}));
        assertEquals(List.of(4, 1), places(new double[] {0.25, 0.5}, new double[] {174.25, 31.5}));
    }

    private List<Integer> places(double[] first, double[] second) {
        return engine.report(Records.scored(first, second)).blocks().stream()
                .filter(Block.Table.class::isInstance)
                .findFirst()
                .map(table -> ((Block.Table) table).columns())
                .orElseThrow()
                .stream()
                .skip(1)
                .map(Block.Table.Column::decimals)
                .toList();
    }

    @Test
    void ofManyUnitsTheFirstTenStandOnTheFirstPage() {
        double[] ranks = new double[16];
        for (int i = 0; i < ranks.length; i++) {
            ranks[i] = i + 1;
        }
        List<String> words = english(Records.ranked(ranks, ranks));
        int table = words.indexOf("Scores: the first 10 of 16");
        assertEquals("1.0 | Unit 0 | 1.0", words.get(table + 1));
        assertEquals("10.0 | Unit 9 | 10.0", words.get(table + 10));
        assertFalse(words.stream().anyMatch(line -> line.contains("Unit 10")));
    }

    @Test
    void everyWordOfTheOpeningIsThereInLatvian() {
        for (EvaluationRecord record : List.of(
                Records.done(),
                Records.without(Outcome.REFUSED),
                Records.without(Outcome.FAILED),
                Records.without(Outcome.CANCELLED))) {
            for (Block block : engine.report(record).blocks()) {
                if (block instanceof Block.Heading heading) {
                    assertTrue(heading.text().byLanguage().containsKey(Language.LV), heading.toString());
                } else if (block instanceof Block.Facts facts) {
                    facts.entries()
                            .forEach(entry ->
                                    assertTrue(entry.term().byLanguage().containsKey(Language.LV), entry.toString()));
                }
            }
        }
    }

    @Test
    void whereThereIsNoAnswerTheReportIsShortAndSaysWhyAtOnce() {
        view("never", 1);
        List<String> refused = english(Records.without(Outcome.REFUSED));
        assertEquals("# No answer: the data cannot carry the method", refused.get(0));
        assertEquals("REFUSE: Too few.", refused.get(2));
        assertFalse(refused.contains("# never"));
        assertEquals(
                1, refused.stream().filter(line -> line.contains("Too few.")).count());

        List<String> failed = english(Records.without(Outcome.FAILED));
        assertEquals("# No answer: the method failed", failed.get(0));
        assertTrue(failed.contains("REFUSE: Broken."));

        List<String> cancelled = english(Records.without(Outcome.CANCELLED));
        assertEquals("# No answer: the evaluation was stopped", cancelled.get(0));
        for (List<String> each : List.of(refused, failed, cancelled)) {
            assertTrue(each.contains("# How the figures came about"));
            assertTrue(each.stream().noneMatch(line -> line.contains("may be taken for")), "there is no result");
            assertTrue(each.size() < 40);
        }
    }

    @Test
    void aViewThatFailsIsReplacedByAFindingThatNamesItsJar() {
        view("before", 1);
        view("broken", 2);
        view("after", 3);
        List<String> words = english(Records.done());
        int at = words.indexOf("# before");
        assertTrue(words.get(at + 1).startsWith("CAUTION: The plug-in org.example.views 1.0.0 (file views.jar)"));
        assertTrue(words.get(at + 1).contains("NoSuchMethodError"));
        assertEquals("# after", words.get(at + 2));
        assertEquals(List.of("code-failed"), problems.keys());
        assertEquals("views.jar", problems.problems().get(0).source());
    }

    @Test
    void aFigureThatFailsIsReplacedAndItsOwnBundleNamed() throws IOException {
        AtomicInteger painted = new AtomicInteger();
        writer("txt");
        view("good", 1, picture(painted::incrementAndGet));
        view("bad", 2, picture(() -> {
            throw new StackOverflowError("round and round");
        }));
        Report report = engine.report(Records.done());
        String words = written(report, Language.EN);
        assertTrue(words.contains("# good\npicture drawing\n# bad\nCAUTION: The plug-in org.example.views"), words);
        assertEquals(1, words.split("# Question and answer", -1).length - 1, "written once");
        assertTrue(painted.get() > 0);
        assertEquals(
                List.of("views.jar"),
                problems.problems().stream()
                        .map(each -> each.source())
                        .distinct()
                        .toList());
        assertTrue(written(report, Language.LV).contains("Spraudņa org.example.views"));
    }

    @Test
    void aWriterThatFailsWritesNothing() {
        writers.add(new Offer<>(WRITERS, () -> new ReportWriter() {
            @Override
            public String format() {
                return "txt";
            }

            @Override
            public void write(Report report, Language language, OutputStream out) throws IOException {
                out.write("half".getBytes(StandardCharsets.UTF_8));
                throw new IllegalStateException("out of ink");
            }
        }));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        IOException thrown = assertThrows(
                IOException.class, () -> engine.write(engine.report(Records.done()), "txt", Language.EN, out));
        assertTrue(thrown.getMessage().contains("writers.jar")
                && thrown.getMessage().contains("out of ink"));
        assertEquals(0, out.size());
        assertEquals("writers.jar", problems.problems().get(0).source());
    }

    @Test
    void formatsAreThoseOfTheWritersThatAreHere() {
        assertEquals(List.of(), engine.formats());
        writer("txt");
        writer("html");
        writers.add(new Offer<>(WRITERS, () -> {
            throw new IllegalStateException("cannot be made");
        }));
        assertEquals(List.of("html", "txt"), engine.formats());
        assertThrows(
                IllegalArgumentException.class,
                () -> engine.write(engine.report(Records.done()), "pdf", Language.EN, new ByteArrayOutputStream()));
    }

    @Test
    void aReportIsAFunctionOfRecordAndLanguage() throws IOException {
        writer("txt");
        view("one", 1, picture(() -> {}));
        byte[] here = written(engine.report(Records.done()), Language.LV).getBytes(StandardCharsets.UTF_8);
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Kathmandu"));
            byte[] there = written(engine.report(Records.done()), Language.LV).getBytes(StandardCharsets.UTF_8);
            assertArrayEquals(here, there);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void sharedFirstPlacesAreSaid() {
        List<String> words = english(Records.ranked(new double[] {1, 1, 3}, new double[] {9, 9, 1}));
        assertTrue(words.contains("2 of 3 share the first rank, Unit 0 among them."), words.toString());
    }

    @Test
    void aResultWithoutARankingShowsItsFirstRows() {
        List<String> words = english(Records.unranked());
        assertTrue(words.contains("Effects"), words.toString());
        assertTrue(words.contains("Unit 0 | 0.25"), words.toString());
        assertTrue(words.stream().noneMatch(line -> line.contains("comes first")));
    }

    @Test
    void theTopOfAWideAnswerSaysHowManyColumnsItLeavesOut() {
        assertTrue(english(Records.unranked(5)).contains("Effects"));
        List<String> words = english(Records.unranked(7));
        assertTrue(words.contains("Effects; 5 of 7 columns, the files with the results have all"), words.toString());
    }

    @Test
    void findingsOfTheComputationStandWithThoseOfTheCheck() {
        EvaluationRecord record = Records.done();
        EvaluationRecord.Result result = record.result();
        Finding late =
                new Finding(Finding.Severity.CAUTION, "late", Text.same("Seen late."), Text.EMPTY, Map.of(), List.of());
        EvaluationRecord more = new EvaluationRecord(
                record.id(),
                record.input(),
                new EvaluationRecord.Result(
                        result.outcome(),
                        result.method(),
                        result.arguments(),
                        result.validity(),
                        result.tables(),
                        List.of(late)),
                record.execution());
        List<String> words = english(more);
        assertEquals(words.indexOf("CAUTION: Few units.") + 1, words.indexOf("CAUTION: Seen late."));
    }
}
