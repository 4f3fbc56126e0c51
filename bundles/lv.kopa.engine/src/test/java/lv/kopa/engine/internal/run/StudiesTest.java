package lv.kopa.engine.internal.run;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import lv.kopa.engine.internal.FakeContributor;
import lv.kopa.engine.internal.FakeProblems;
import lv.kopa.engine.internal.foreign.ForeignCode;
import lv.kopa.engine.internal.foreign.Offer;
import lv.kopa.evaluation.Arguments;
import lv.kopa.evaluation.ColumnKey;
import lv.kopa.evaluation.DataColumn;
import lv.kopa.evaluation.DataNeeds;
import lv.kopa.evaluation.DataRole;
import lv.kopa.evaluation.Dataset;
import lv.kopa.evaluation.EvaluationContext;
import lv.kopa.evaluation.EvaluationMethod;
import lv.kopa.evaluation.EvaluationRecord;
import lv.kopa.evaluation.EvaluationRecord.Outcome;
import lv.kopa.evaluation.EvaluationRequest;
import lv.kopa.evaluation.EvaluationResult;
import lv.kopa.evaluation.Finding;
import lv.kopa.evaluation.InputException;
import lv.kopa.evaluation.ParameterTree;
import lv.kopa.evaluation.Period;
import lv.kopa.evaluation.PreparedMethod;
import lv.kopa.evaluation.ResultColumn;
import lv.kopa.evaluation.ResultRole;
import lv.kopa.evaluation.ResultTable;
import lv.kopa.evaluation.RunMonitor;
import lv.kopa.evaluation.Standing;
import lv.kopa.evaluation.Study;
import lv.kopa.evaluation.StudyDescription;
import lv.kopa.evaluation.StudyRequest;
import lv.kopa.evaluation.StudySubject;
import lv.kopa.evaluation.Unit;
import lv.kopa.evaluation.Variant;
import lv.kopa.text.Language;
import lv.kopa.text.Text;
import org.junit.jupiter.api.Test;

/** Studies of an answer: what they are given, where their tables stand, and whose fault it is when they fail. */
class StudiesTest {
    private static final Dataset DATA = Toy.dataset(3, 1, 2);
    private static final FakeContributor STUDIER = new FakeContributor("org.example.study", "1.0.0");

    private final FakeProblems problems = new FakeProblems();
    private final FakeArchive archive = new FakeArchive();
    private final List<Offer<EvaluationMethod>> methods = new ArrayList<>();
    private final List<Offer<Study>> studies = new ArrayList<>();
    private final EvaluationEngine engine = engine();

    private EvaluationEngine engine() {
        ForeignCode foreign = new ForeignCode(problems);
        return new EvaluationEngine(
                foreign,
                archive,
                new Host("anna", "0.1.0", "Java 17", Clock.systemUTC()),
                new MethodRegistry(foreign, () -> methods),
                new StudyRegistry(foreign, () -> studies));
    }

    /** A study that runs the method over data in which the values of the units are shifted round. */
    private static class Shifting implements Study {
        private final int runs;

        Shifting(int runs) {
            this.runs = runs;
        }

        @Override
        public StudyDescription description() {
            return new StudyDescription("shifting", "1.0.0", Text.same("Shifting"), List.of(), ParameterTree.NONE);
        }

        @Override
        public EvaluationResult study(StudySubject subject, Arguments arguments, EvaluationContext context) {
            double[] sums = new double[runs];
            subject.replicate(
                    runs,
                    index -> new Variant(
                            shifted(subject.dataset(), context.random(index).nextInt(3)),
                            subject.arguments(),
                            Optional.empty()),
                    (index, standing) -> sums[index] = standing.given() ? standing.ranks()[0] : -1);
            return table("shifting.ranks", sums);
        }

        static EvaluationResult table(String id, double... values) {
            List<String> rows = new ArrayList<>();
            for (int i = 0; i < values.length; i++) {
                rows.add(String.valueOf(i));
            }
            return new EvaluationResult(
                    List.of(new ResultTable(
                            id,
                            Text.EMPTY,
                            ResultTable.Purpose.DIAGNOSTIC,
                            ResultTable.RowKind.OTHER,
                            rows,
                            List.of(ResultColumn.Numbers.of("rank", Text.EMPTY, ResultRole.STATISTIC, values)))),
                    List.of());
        }

        private static Dataset shifted(Dataset dataset, int by) {
            double[] values = ((DataColumn.Numbers) dataset.columns().get(0)).toArray();
            double[] shifted = new double[values.length];
            for (int i = 0; i < values.length; i++) {
                shifted[i] = values[(i + by) % values.length];
            }
            return dataset.toBuilder()
                    .replace(DataColumn.Numbers.of(new ColumnKey(DataRole.INDICATOR, "x", new Period("2025")), shifted))
                    .build();
        }
    }

    private void offer(EvaluationMethod method, Study study) {
        methods.add(new Offer<>(FakeContributor.TOY, () -> method));
        studies.add(new Offer<>(STUDIER, () -> study));
    }

    private static EvaluationRequest request(int threads, String... ids) {
        return new EvaluationRequest(
                "toy",
                DATA,
                Map.of(),
                42,
                threads,
                Duration.ofSeconds(30),
                Optional.empty(),
                java.util.Arrays.stream(ids)
                        .map(id -> new StudyRequest(id, Map.of()))
                        .toList());
    }

    private static double[] ranks(EvaluationRecord record) {
        return record.result()
                .asGiven()
                .table("shifting.ranks")
                .orElseThrow()
                .numbers("rank")
                .orElseThrow()
                .toArray();
    }

    private static Finding last(EvaluationRecord record) {
        List<Finding> findings = record.result().findings();
        return findings.get(findings.size() - 1);
    }

    @Test
    void whatAStudyFindsStandsInTheRecordAndIsTheSameOnAnyNumberOfThreads() throws InputException {
        offer(new Toy(), new Shifting(300));
        EvaluationRecord alone = engine.evaluate(request(1, "shifting"), RunMonitor.SILENT);
        EvaluationRecord together = engine.evaluate(request(4, "shifting"), RunMonitor.SILENT);
        assertEquals(Outcome.DONE, alone.result().outcome());
        assertEquals("shifting", alone.input().studies().get(0).id());
        assertEquals(STUDIER.identity(), alone.input().studies().get(0).bundle());
        assertArrayEquals(ranks(alone), ranks(together));
        assertTrue(java.util.Arrays.stream(ranks(alone)).distinct().count() == 3);
        assertTrue(engine.rerun(alone, 3, RunMonitor.SILENT).identical());
    }

    @Test
    void whatCanBeSaidFromADescriptionRefusesVariantsToo() throws InputException {
        offer(
                new Toy("toy", "1.0.0", new DataNeeds(2, false, java.util.Set.of(DataRole.INDICATOR), false)),
                new Shifting(1) {
                    @Override
                    public EvaluationResult study(
                            StudySubject subject, Arguments arguments, EvaluationContext context) {
                        List<Standing> standings = new ArrayList<>();
                        subject.replicate(
                                1,
                                index -> new Variant(
                                        Toy.dataset(1, Double.NaN, 2), subject.arguments(), Optional.empty()),
                                (index, standing) -> standings.add(standing));
                        assertEquals(List.of("gaps"), standings.get(0).refusals());
                        return table("shifting.ranks", 1);
                    }
                });
        assertEquals(
                List.of(),
                engine.evaluate(request(1, "shifting"), RunMonitor.SILENT)
                        .result()
                        .findings());
    }

    @Test
    void aMethodWithAFastWayIsAskedThatWay() throws InputException {
        AtomicInteger asked = new AtomicInteger();
        class Fast extends Toy implements PreparedMethod {
            @Override
            public Prepared prepare(Dataset dataset) {
                return variant -> {
                    asked.incrementAndGet();
                    return Standing.at(new double[] {7, 8, 9});
                };
            }
        }

        offer(new Fast(), new Shifting(5));
        assertArrayEquals(
                new double[] {7, 7, 7, 7, 7}, ranks(engine.evaluate(request(2, "shifting"), RunMonitor.SILENT)));
        assertEquals(5, asked.get());
    }

    @Test
    void aMethodThatFailsUnderAStudyIsNamedAndItsAnswerStands() throws InputException {
        AtomicBoolean first = new AtomicBoolean(true);
        offer(
                new Toy() {
                    @Override
                    public EvaluationResult evaluate(Dataset dataset, Arguments arguments, EvaluationContext context) {
                        if (!first.getAndSet(false)) {
                            throw new IllegalStateException("tired");
                        }
                        return super.evaluate(dataset, arguments, context);
                    }
                },
                new Shifting(10));
        EvaluationRecord record = engine.evaluate(request(2, "shifting"), RunMonitor.SILENT);
        assertEquals(Outcome.DONE, record.result().outcome());
        assertTrue(record.result().asGiven().table("scores").isPresent());
        assertEquals("study-failed", last(record).key());
        assertTrue(
                last(record).message().in(Language.EN).contains("toy.jar"),
                last(record).message().in(Language.EN));
        assertEquals(List.of("code-failed"), problems.keys());
    }

    /** A method that answers well once, and then as a test says. */
    private static Toy later(Function<Dataset, EvaluationResult> then) {
        AtomicBoolean first = new AtomicBoolean(true);
        return new Toy() {
            @Override
            public EvaluationResult evaluate(Dataset dataset, Arguments arguments, EvaluationContext context) {
                return first.getAndSet(false) ? super.evaluate(dataset, arguments, context) : then.apply(dataset);
            }
        };
    }

    private static EvaluationResult ranked(Dataset dataset, double... ranks) {
        return new EvaluationResult(
                List.of(new ResultTable(
                        "scores",
                        Text.EMPTY,
                        ResultTable.Purpose.SCORES,
                        ResultTable.RowKind.UNIT,
                        dataset.units().stream()
                                .map(Unit::id)
                                .limit(ranks.length)
                                .toList(),
                        List.of(ResultColumn.Numbers.of("rank", Text.EMPTY, ResultRole.RANK, ranks)))),
                List.of());
    }

    private void assertMethodNamed(Toy method, String said) throws InputException {
        offer(method, new Shifting(10));
        EvaluationRecord record = engine.evaluate(request(2, "shifting"), RunMonitor.SILENT);
        assertEquals(Outcome.DONE, record.result().outcome());
        assertTrue(record.result().asGiven().table("shifting.ranks").isEmpty());
        String words = last(record).message().in(Language.EN);
        assertTrue(words.contains("toy.jar") && words.contains(said), words);
    }

    @Test
    void ranksOfOtherUnitsUnderAStudyAreTheFaultOfTheMethod() throws InputException {
        assertMethodNamed(later(data -> ranked(data, 1, 2)), "are not the units of the dataset");
    }

    @Test
    void ranksThatAreNoPlacesUnderAStudyAreTheFaultOfTheMethod() throws InputException {
        assertMethodNamed(later(data -> ranked(data, 1, Double.POSITIVE_INFINITY, 2)), "a rank is Infinity");
    }

    @Test
    void tooManyRanksByAFastWayAreTheFaultOfTheMethod() throws InputException {
        class Fast extends Toy implements PreparedMethod {
            @Override
            public Prepared prepare(Dataset dataset) {
                return variant -> Standing.at(new double[] {1, 2, 3, 4});
            }
        }

        assertMethodNamed(new Fast(), "there are 4 ranks for 3 units");
    }

    @Test
    void ranksThatAreNoPlacesAreNoAnswer() throws InputException {
        methods.add(new Offer<>(FakeContributor.TOY, () -> new Toy() {
            @Override
            public EvaluationResult evaluate(Dataset dataset, Arguments arguments, EvaluationContext context) {
                return ranked(dataset, 1, 0, 2);
            }
        }));
        EvaluationRecord record = engine.evaluate(request(1), RunMonitor.SILENT);
        assertEquals(Outcome.FAILED, record.result().outcome());
        assertTrue(last(record).message().in(Language.EN).contains("a rank is 0.0"));
    }

    @Test
    void runsWithoutAnyRankCountAsRefused() throws InputException {
        offer(later(data -> ranked(data, Double.NaN, Double.NaN, Double.NaN)), new Shifting(4));
        assertArrayEquals(
                new double[] {-1, -1, -1, -1}, ranks(engine.evaluate(request(2, "shifting"), RunMonitor.SILENT)));
    }

    private static EvaluationResult endless(Dataset dataset) {
        while (!Thread.interrupted()) {
            Thread.onSpinWait();
        }
        return EvaluationResult.EMPTY;
    }

    @Test
    void aMethodThatHangsUnderAStudyIsNamedAndNotTheStudy() throws InputException {
        offer(later(StudiesTest::endless), new Shifting(10));
        EvaluationRequest whole = request(1, "shifting");
        EvaluationRecord record = engine.evaluate(
                new EvaluationRequest(
                        "toy", DATA, Map.of(), 42, 1, Duration.ofSeconds(1), Optional.empty(), whole.studies()),
                RunMonitor.SILENT);
        assertEquals(Outcome.DONE, record.result().outcome());
        String words = last(record).message().in(Language.EN);
        assertTrue(words.contains("toy.jar") && !words.contains("study.jar"), words);
        assertEquals(List.of("code-too-slow"), problems.keys());
    }

    @Test
    void aMethodThatHangsUnderAStudyCanBeStopped() throws InputException {
        AtomicBoolean hanging = new AtomicBoolean();
        offer(
                later(data -> {
                    hanging.set(true);
                    return endless(data);
                }),
                new Shifting(10));
        EvaluationRecord record = engine.evaluate(request(1, "shifting"), new RunMonitor() {
            @Override
            public void progress(double fraction, Text step) {}

            @Override
            public boolean cancelled() {
                return hanging.get();
            }
        });
        assertEquals(Outcome.CANCELLED, record.result().outcome());
        assertEquals(List.of(), record.result().tables());
        assertEquals(List.of(), problems.keys());
    }

    @Test
    void aStudyThatFailsIsNamedItself() throws InputException {
        offer(new Toy(), new Shifting(1) {
            @Override
            public EvaluationResult study(StudySubject subject, Arguments arguments, EvaluationContext context) {
                throw new NoClassDefFoundError("gone");
            }
        });
        EvaluationRecord record = engine.evaluate(request(1, "shifting"), RunMonitor.SILENT);
        assertEquals(Outcome.DONE, record.result().outcome());
        assertTrue(
                last(record).message().in(Language.EN).contains("study.jar"),
                last(record).message().in(Language.EN));
    }

    @Test
    void aStudyMayNotGiveScoresOrTakeTheNamesOfOthers() throws InputException {
        offer(new Toy(), new Shifting(1) {
            @Override
            public EvaluationResult study(StudySubject subject, Arguments arguments, EvaluationContext context) {
                return table("ranks", 1);
            }
        });
        EvaluationRecord record = engine.evaluate(request(1, "shifting"), RunMonitor.SILENT);
        assertEquals("study-failed", last(record).key());
        assertTrue(record.result().asGiven().table("ranks").isEmpty());
    }

    @Test
    void thePersonCanStopAStudy() throws InputException {
        AtomicBoolean running = new AtomicBoolean();
        offer(
                new Toy() {
                    @Override
                    public EvaluationResult evaluate(Dataset dataset, Arguments arguments, EvaluationContext context) {
                        context.checkCancelled();
                        return super.evaluate(dataset, arguments, context);
                    }
                },
                new Shifting(50_000_000) {
                    @Override
                    public EvaluationResult study(
                            StudySubject subject, Arguments arguments, EvaluationContext context) {
                        running.set(true);
                        subject.replicate(
                                Integer.MAX_VALUE,
                                index -> new Variant(subject.dataset(), subject.arguments(), Optional.empty()),
                                (index, standing) -> {});
                        return EvaluationResult.EMPTY;
                    }
                });
        EvaluationRecord record = engine.evaluate(request(2, "shifting"), new RunMonitor() {
            @Override
            public void progress(double fraction, Text step) {}

            @Override
            public boolean cancelled() {
                return running.get();
            }
        });
        assertEquals(Outcome.CANCELLED, record.result().outcome());
        assertEquals(List.of(), problems.keys());
    }

    @Test
    void aStudyThatIsNotHereIsAFaultOfTheRequest() {
        offer(new Toy(), new Shifting(1));
        InputException thrown =
                assertThrows(InputException.class, () -> engine.evaluate(request(1, "certainty"), RunMonitor.SILENT));
        assertTrue(thrown.faults().get(0).message().in(Language.EN).contains("shifting"));
    }

    @Test
    void anotherMethodIsGivenWhatItTakes() throws InputException {
        methods.add(new Offer<>(
                FakeContributor.TOY,
                () -> new Toy("other", "2.0.0", new Toy().description().needs())));
        offer(new Toy(), new Shifting(1) {
            @Override
            public EvaluationResult study(StudySubject subject, Arguments arguments, EvaluationContext context) {
                StudySubject.Present other = (StudySubject.Present)
                        subject.other("other", Map.of("mode", "fancy", "limit", "no number", "unknown", 1));
                assertEquals("fancy", other.subject().arguments().plain().get("mode"));
                assertEquals(2.5, other.subject().arguments().plain().get("limit"));
                assertArrayEquals(new double[] {1, 3, 2}, other.subject().ranks());
                StudySubject.Absent absent = (StudySubject.Absent) subject.other("nowhere", Map.of());
                assertEquals("no-such-method", absent.reasons().get(0).key());
                return EvaluationResult.EMPTY;
            }
        });
        EvaluationRecord record = engine.evaluate(request(1, "shifting"), RunMonitor.SILENT);
        assertEquals(List.of(), record.result().findings());
    }
}
