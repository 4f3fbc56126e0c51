package lv.kopa.engine.internal.run;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import lv.kopa.engine.internal.FakeContributor;
import lv.kopa.engine.internal.FakeProblems;
import lv.kopa.engine.internal.ReplacedContributor;
import lv.kopa.engine.internal.foreign.Contributor;
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
import lv.kopa.evaluation.EvaluationRecord.ArgumentText;
import lv.kopa.evaluation.EvaluationRecord.Outcome;
import lv.kopa.evaluation.EvaluationRequest;
import lv.kopa.evaluation.EvaluationResult;
import lv.kopa.evaluation.EvaluationService.Rerun;
import lv.kopa.evaluation.Finding;
import lv.kopa.evaluation.InputException;
import lv.kopa.evaluation.Period;
import lv.kopa.evaluation.ReplicatedMethod;
import lv.kopa.evaluation.RunMonitor;
import lv.kopa.evaluation.Validity;
import lv.kopa.indicator.Direction;
import lv.kopa.indicator.Indicator;
import lv.kopa.indicator.IndicatorNode;
import lv.kopa.text.Language;
import lv.kopa.text.Text;
import org.junit.jupiter.api.Test;

class EvaluationEngineTest {
    private static final Duration LIMIT = Duration.ofSeconds(30);
    private static final Dataset DATA = Toy.dataset(3, 1, 2, 5, 4);

    private final FakeProblems problems = new FakeProblems();
    private final FakeArchive archive = new FakeArchive();
    private final List<Offer<EvaluationMethod>> offers = new ArrayList<>();

    /** A time at which it is another day in Nepal and another hour everywhere. */
    private final EvaluationEngine engine =
            engine(Clock.fixed(Instant.parse("2026-11-23T18:45:01.9Z"), ZoneId.of("Asia/Kathmandu")));

    private EvaluationEngine engine(Clock clock) {
        ForeignCode foreign = new ForeignCode(problems);
        return new EvaluationEngine(
                foreign,
                archive,
                new Host("anna", "0.1.0", "Java 17", clock),
                new MethodRegistry(foreign, () -> offers));
    }

    private void offer(EvaluationMethod method) {
        offer(FakeContributor.TOY, method);
    }

    private void offer(Contributor contributor, EvaluationMethod method) {
        offers.add(new Offer<>(contributor, () -> method));
    }

    private static EvaluationRequest request(Dataset dataset, Map<String, Object> arguments, int threads) {
        return new EvaluationRequest("toy", dataset, arguments, 42, threads, LIMIT);
    }

    private EvaluationRecord evaluate(Map<String, Object> arguments) throws InputException {
        return engine.evaluate(request(DATA, arguments, 2), RunMonitor.SILENT);
    }

    private static Finding only(List<Finding> findings) {
        assertEquals(1, findings.size(), findings.toString());
        return findings.get(0);
    }

    @Test
    void aRunBecomesARecordThatIsKept() throws InputException {
        offer(new Toy());
        EvaluationRecord record = evaluate(Map.of());
        assertEquals(Outcome.DONE, record.result().outcome());
        assertTrue(record.id().matches("20261123-184501-toy-[0-9a-f]{8}"), record.id());
        assertEquals(List.of(record.id()), archive.ids());
        assertEquals("anna", record.execution().who());
        assertEquals(2, record.execution().threads());
        assertEquals(FakeContributor.TOY.identity(), record.input().bundle());
        assertEquals(
                List.of("mode", "limit", "weights"),
                List.copyOf(record.input().arguments().keySet()));
        assertEquals("Toy", record.result().method().name().in(Language.EN));
        assertEquals(List.of(), problems.keys());
    }

    @Test
    void aRunKnowsWhatWasTriedOnTheSameDataBefore() throws InputException {
        offer(new Toy());
        EvaluationRecord first = evaluate(Map.of());
        assertEquals(0, first.execution().earlier().orElseThrow().count());
        EvaluationRecord second = evaluate(Map.of("mode", "fancy"));
        EvaluationRecord.EarlierRuns earlier = second.execution().earlier().orElseThrow();
        assertEquals(1, earlier.count());
        assertEquals(first.id(), earlier.newest().get(0).id());
        assertEquals("Toy", earlier.newest().get(0).method().in(Language.EN));
        EvaluationRecord other = engine.evaluate(request(Toy.dataset(3, 1, 7), Map.of(), 1), RunMonitor.SILENT);
        assertEquals(0, other.execution().earlier().orElseThrow().count());
        assertTrue(engine.rerun(first, 1, RunMonitor.SILENT).identical());
    }

    @Test
    void twoRunsInTheSameSecondAreTwoRecords() throws InputException {
        offer(new Toy());
        String first = evaluate(Map.of()).id();
        assertEquals(first + "-2", evaluate(Map.of()).id());
        assertEquals(first + "-3", evaluate(Map.of()).id());
        String other = evaluate(Map.of("mode", "fancy")).id();
        assertFalse(other.startsWith(first), "another input has another hash");
    }

    @Test
    void aRecordThatCannotBeKeptIsAFailureThatIsSaid() {
        offer(new Toy());
        archive.full(true);
        UncheckedIOException thrown = assertThrows(UncheckedIOException.class, () -> evaluate(Map.of()));
        assertEquals("no space left", thrown.getCause().getMessage());
    }

    @Test
    void anArchiveThatKnowsEveryIdAlreadyIsGivenUp() {
        offer(new Toy());
        archive.takesNothing(true);
        assertThrows(UncheckedIOException.class, () -> evaluate(Map.of()));
    }

    @Test
    void argumentsAreSaidInWords() throws InputException {
        offer(new Toy());
        EvaluationRecord record = evaluate(Map.of("mode", "fancy", "limit", "0.0001", "weights", "A=0.5,B=3"));
        List<ArgumentText> texts = record.result().arguments();
        assertEquals(
                List.of(
                        new ArgumentText("mode", Toy.MODE.label(), Text.of("Fancy", "Izsmalcināts"), false, true),
                        new ArgumentText(
                                "limit", Toy.LIMIT.label(), Text.of("0.0001 years", "0,0001 gadi"), false, true),
                        new ArgumentText(
                                "weights",
                                Toy.WEIGHTS.label(),
                                Text.of("A = 0.5; B = 3", "A = 0,5; B = 3"),
                                false,
                                true)),
                texts);
        List<ArgumentText> standard = evaluate(Map.of("limit", 2.5)).result().arguments();
        assertEquals(
                List.of(true, true, true),
                standard.stream().map(ArgumentText::standard).toList());
        assertEquals(
                List.of(true, false, true),
                standard.stream().map(ArgumentText::effective).toList());
        assertEquals(Text.of("none", "nav"), standard.get(2).value());
    }

    @Test
    void everyFaultyArgumentIsNamedAtOnceAndNothingIsKept() {
        offer(new Toy());
        InputException thrown =
                assertThrows(InputException.class, () -> evaluate(Map.of("mode", "odd", "limit", 99, "colour", "red")));
        assertEquals(3, thrown.faults().size());
        String all = thrown.getMessage();
        assertTrue(all.contains("“mode”") && all.contains("“limit”") && all.contains("“colour”"), all);
        assertEquals(List.of(), archive.ids());
    }

    @Test
    void anUnknownMethodIsNamedWithThoseThatAreHere() {
        offer(new Toy());
        InputException thrown = assertThrows(
                InputException.class,
                () -> engine.evaluate(new EvaluationRequest("tory", DATA, Map.of(), 1, 1, LIMIT), RunMonitor.SILENT));
        assertTrue(thrown.getMessage().contains("tory") && thrown.getMessage().contains("toy"));
    }

    @Test
    void whatIsSetWithoutEffectIsSaid() throws InputException {
        offer(new Toy());
        Finding finding = only(evaluate(Map.of("limit", 3)).result().validity().findings());
        assertEquals(Finding.Severity.OK, finding.severity());
        assertEquals("argument-without-effect", finding.key());
        assertEquals(List.of("limit"), finding.subjects());
    }

    private static Dataset twoYears(String... bases) {
        return Toy.dataset(3, 1, 2, 5, 4).toBuilder()
                .column(DataColumn.Numbers.of(
                        new ColumnKey(DataRole.INDICATOR, "x", new Period("2024")), 1, 2, 3, 4, 5))
                .column(DataColumn.Categories.of(new ColumnKey(DataRole.BASIS, "x", new Period("2024")), bases))
                .tree(tree("x", "y"))
                .build();
    }

    private static IndicatorNode.Aggregate tree(String... codes) {
        return new IndicatorNode.Aggregate(
                "index",
                Text.EMPTY,
                1,
                Stream.of(codes)
                        .<IndicatorNode>map(code ->
                                new IndicatorNode.Leaf(Indicator.simple(code, Text.EMPTY, Text.EMPTY, Direction.UP), 1))
                        .toList());
    }

    @Test
    void valuesOfUnitsOnDifferentBasesAreNotRanked() throws InputException {
        offer(new Toy());
        Dataset mixed = twoYears("v1", "v1", "v1", "v1", "v1").toBuilder()
                .column(DataColumn.Categories.of(
                        new ColumnKey(DataRole.BASIS, "x", new Period("2025")), "v1", "v2", "v1", "v1", "v1"))
                .build();
        EvaluationRecord record = engine.evaluate(request(mixed, Map.of(), 1), RunMonitor.SILENT);
        assertEquals(Outcome.REFUSED, record.result().outcome());
        assertEquals(
                List.of("incomparable-units", "incomparable-periods"),
                record.result().validity().findings().stream().map(Finding::key).toList());
    }

    /** What differs only in a year that is not compared is a matter of caution, of which the method may know more. */
    @Test
    void anEarlierPeriodOnAnotherBasisIsACautionUnlessTheMethodSaysMore() throws InputException {
        offer(new Toy());
        Dataset dataset = twoYears("v1", "", "v1", "", "");
        EvaluationRecord record = engine.evaluate(request(dataset, Map.of(), 1), RunMonitor.SILENT);
        Finding finding = only(record.result().validity().findings());
        assertEquals("incomparable-periods", finding.key());
        assertEquals(Finding.Severity.CAUTION, finding.severity());
        assertEquals(2.0, finding.figures().get("units"));
        Finding own =
                new Finding(Finding.Severity.REFUSE, finding.key(), Text.same("mine"), Text.EMPTY, Map.of(), List.of());
        offers.clear();
        offer(new Toy() {
            @Override
            public Validity check(Dataset given, Arguments arguments) {
                return new Validity(List.of(own));
            }
        });
        EvaluationRecord other = engine.evaluate(request(dataset, Map.of(), 1), RunMonitor.SILENT);
        assertEquals(List.of(own), other.result().validity().findings());
    }

    @Test
    void needsThatAreNotMetAreRefusedWithFiguresAndCure() throws InputException {
        AtomicBoolean called = new AtomicBoolean();
        offer(new Toy("toy", "1.0.0", new DataNeeds(5, true, Set.of(DataRole.TARGET, DataRole.DUE_DATE), false)) {
            @Override
            public Validity check(Dataset dataset, Arguments arguments) {
                called.set(true);
                return Validity.OK;
            }
        });
        EvaluationRecord record =
                engine.evaluate(request(Toy.dataset(1, Double.NaN, 3), Map.of(), 1), RunMonitor.SILENT);
        assertEquals(Outcome.REFUSED, record.result().outcome());
        List<Finding> findings = record.result().validity().findings();
        assertEquals(
                List.of("too-few-units", "no-tree", "missing-role", "gaps"),
                findings.stream().map(Finding::key).toList());
        assertEquals(Map.of("units", 3.0, "needed", 5.0), findings.get(0).figures());
        assertEquals(List.of("target", "due-date"), findings.get(2).subjects());
        assertEquals(Map.of("gaps", 1.0, "cells", 3.0), findings.get(3).figures());
        assertEquals(List.of("x"), findings.get(3).subjects());
        assertTrue(findings.stream().noneMatch(finding -> finding.cure().isEmpty()));
        assertFalse(called.get());
        assertEquals(List.of(record.id()), archive.ids());
    }

    @Test
    void valuesThatOverflowOrVanishAreRefused() throws InputException {
        offer(new Toy());
        for (double value : new double[] {1e308, -1e151, 1e-310}) {
            EvaluationRecord record =
                    engine.evaluate(request(Toy.dataset(1, value, 3, 4, 5), Map.of(), 1), RunMonitor.SILENT);
            assertEquals(Outcome.REFUSED, record.result().outcome());
            Finding finding = only(record.result().validity().findings());
            assertEquals("magnitude", finding.key());
            assertEquals(List.of("x"), finding.subjects());
        }
        EvaluationRecord record =
                engine.evaluate(request(Toy.dataset(0, 1e100, Double.NaN), Map.of(), 1), RunMonitor.SILENT);
        assertEquals(Outcome.DONE, record.result().outcome());
        record = engine.evaluate(
                request(Toy.dataset(1, 2, 3, 4, 5), Map.of("weights", Map.of("x", 1e-200)), 1), RunMonitor.SILENT);
        assertEquals(
                List.of("weights"), only(record.result().validity().findings()).subjects());
    }

    @Test
    void valuesThatDifferByRoundingAloneAreNoticed() throws InputException {
        offer(new Toy());
        EvaluationRecord record = engine.evaluate(
                request(Toy.dataset(0.3, 0.1 + 0.2, Double.NaN, Double.NaN, Double.NaN), Map.of(), 1),
                RunMonitor.SILENT);
        assertEquals(Outcome.DONE, record.result().outcome());
        Finding finding = only(record.result().validity().findings());
        assertEquals("rounding-noise", finding.key());
        assertEquals(List.of("x"), finding.subjects());
        for (double other : new double[] {0.3, 0.3000001}) {
            record = engine.evaluate(
                    request(Toy.dataset(0.3, other, Double.NaN, Double.NaN, Double.NaN), Map.of(), 1),
                    RunMonitor.SILENT);
            assertEquals(List.of(), record.result().validity().findings());
        }
    }

    @Test
    void aRankingOfFewUnitsOrOfOneIndicatorIsACaution() throws InputException {
        offer(new Toy());
        Dataset small = Toy.dataset(3, 1, 2).toBuilder().tree(tree("x")).build();
        List<Finding> findings = engine.evaluate(request(small, Map.of(), 1), RunMonitor.SILENT)
                .result()
                .validity()
                .findings();
        assertEquals(
                List.of("few-units", "one-indicator"),
                findings.stream().map(Finding::key).toList());
        assertTrue(findings.stream().allMatch(each -> each.severity() == Finding.Severity.CAUTION));
        assertEquals(Map.of("units", 3.0, "limit", 5.0), findings.get(0).figures());
        assertEquals(List.of("x"), findings.get(1).subjects());
    }

    /** A method that finds fewer units than indicators has said that they are few. */
    @Test
    void thatUnitsAreFewIsSaidOnce() throws InputException {
        Finding own = new Finding(
                Finding.Severity.CAUTION,
                "fewer-units-than-indicators",
                Text.same("few"),
                Text.EMPTY,
                Map.of(),
                List.of());
        offer(new Toy() {
            @Override
            public Validity check(Dataset given, Arguments arguments) {
                return new Validity(List.of(own));
            }
        });
        EvaluationRecord record = engine.evaluate(request(Toy.dataset(3, 1), Map.of(), 1), RunMonitor.SILENT);
        assertEquals(List.of(own), record.result().validity().findings());
    }

    @Test
    void whatTheMethodRefusesIsNotComputed() throws InputException {
        Finding no =
                new Finding(Finding.Severity.REFUSE, "no", Text.same("No."), Text.same("Yes."), Map.of(), List.of());
        offer(new Toy() {
            @Override
            public Validity check(Dataset dataset, Arguments arguments) {
                return new Validity(List.of(no));
            }

            @Override
            public EvaluationResult evaluate(Dataset dataset, Arguments arguments, EvaluationContext context) {
                throw new AssertionError("computed although refused");
            }
        });
        EvaluationRecord record = evaluate(Map.of());
        assertEquals(Outcome.REFUSED, record.result().outcome());
        assertEquals(List.of(no), record.result().validity().findings());
        assertEquals(List.of(), problems.keys());
    }

    @Test
    void aMethodThatFailsGivesARecordThatNamesItsJar() throws InputException {
        offer(new Toy() {
            @Override
            public EvaluationResult evaluate(Dataset dataset, Arguments arguments, EvaluationContext context) {
                throw new NoClassDefFoundError("org/example/Gone");
            }
        });
        EvaluationRecord record = evaluate(Map.of());
        assertEquals(Outcome.FAILED, record.result().outcome());
        assertTrue(only(record.result().findings()).message().in(Language.EN).contains("toy.jar"));
        assertEquals(List.of("code-failed"), problems.keys());
        assertEquals(List.of(record.id()), archive.ids());
    }

    @Test
    void whatIsReplacedWhileItWorksIsNamedAsItWas() throws InputException {
        ReplacedContributor contributor = new ReplacedContributor();
        offer(contributor, new Toy() {
            @Override
            public EvaluationResult evaluate(Dataset dataset, Arguments arguments, EvaluationContext context) {
                contributor.replace();
                return super.evaluate(dataset, arguments, context);
            }
        });
        EvaluationRecord record = evaluate(Map.of());
        assertEquals(Outcome.DONE, record.result().outcome());
        assertEquals(FakeContributor.TOY.identity(), record.input().bundle());
    }

    @Test
    void aFailureInAWorkerThreadIsAFailureOfTheMethod() throws InputException {
        offer(new Toy() {
            @Override
            public EvaluationResult evaluate(Dataset dataset, Arguments arguments, EvaluationContext context) {
                context.forEachIndex(100, index -> {
                    throw new IllegalStateException("at " + index);
                });
                return EvaluationResult.EMPTY;
            }
        });
        EvaluationRecord record = evaluate(Map.of());
        assertEquals(Outcome.FAILED, record.result().outcome());
        assertTrue(only(record.result().findings()).message().in(Language.EN).contains("at 0"));
    }

    @Test
    void aCheckThatFailsIsAFailureToo() throws InputException {
        offer(new Toy() {
            @Override
            public Validity check(Dataset dataset, Arguments arguments) {
                return null;
            }
        });
        assertEquals(Outcome.FAILED, evaluate(Map.of()).result().outcome());
        assertEquals(List.of("code-gave-nothing"), problems.keys());
    }

    @Test
    void anAnswerAboutOtherUnitsIsNoAnswer() throws InputException {
        offer(new Toy() {
            @Override
            public EvaluationResult evaluate(Dataset dataset, Arguments arguments, EvaluationContext context) {
                return scores(Toy.dataset(1, 2), 1, 2);
            }
        });
        EvaluationRecord record = evaluate(Map.of());
        assertEquals(Outcome.FAILED, record.result().outcome());
        assertTrue(only(record.result().findings()).message().in(Language.EN).contains("'scores'"));
    }

    @Test
    void aMethodThatNeverReturnsIsGivenUp() throws InputException {
        CountDownLatch release = new CountDownLatch(1);
        offer(new Toy() {
            @Override
            public EvaluationResult evaluate(Dataset dataset, Arguments arguments, EvaluationContext context) {
                while (release.getCount() > 0) {
                    Thread.interrupted();
                    Thread.onSpinWait();
                }
                return EvaluationResult.EMPTY;
            }
        });
        try {
            EvaluationRecord record = engine.evaluate(
                    new EvaluationRequest("toy", DATA, Map.of(), 1, 2, Duration.ofMillis(100)), RunMonitor.SILENT);
            assertEquals(Outcome.FAILED, record.result().outcome());
            assertEquals(List.of("thread-lost"), problems.keys());
        } finally {
            release.countDown();
        }
    }

    @Test
    void aCheckThatTakesTooLongIsGivenUpToo() throws InputException {
        offer(new Toy() {
            @Override
            public Validity check(Dataset dataset, Arguments arguments) {
                try {
                    Thread.sleep(30_000);
                    return Validity.OK;
                } catch (InterruptedException e) {
                    throw new IllegalStateException(e);
                }
            }
        });
        EvaluationRecord record = engine.evaluate(
                new EvaluationRequest("toy", DATA, Map.of(), 1, 1, Duration.ofMillis(100)), RunMonitor.SILENT);
        assertEquals(Outcome.FAILED, record.result().outcome());
        assertEquals(List.of("code-too-slow"), problems.keys());
    }

    @Test
    void thePersonCanStopARun() throws InputException {
        CountDownLatch running = new CountDownLatch(1);
        offer(new Toy() {
            @Override
            public EvaluationResult evaluate(Dataset dataset, Arguments arguments, EvaluationContext context) {
                running.countDown();
                context.forEachIndex(Integer.MAX_VALUE, index -> Thread.onSpinWait());
                return scores(dataset, 1, 2, 3);
            }
        });
        EvaluationRecord record = engine.evaluate(request(DATA, Map.of(), 2), new RunMonitor() {
            @Override
            public void progress(double fraction, Text step) {
                throw new AssertionError("there is none");
            }

            @Override
            public boolean cancelled() {
                return running.getCount() == 0;
            }
        });
        assertEquals(Outcome.CANCELLED, record.result().outcome());
        assertEquals("cancelled", only(record.result().findings()).key());
        assertEquals(List.of(), problems.keys());
        assertEquals(List.of(record.id()), archive.ids());
    }

    @Test
    void progressIsPassedOnByOneThreadAndNotTooOften() throws InputException {
        offer(new Toy() {
            @Override
            public EvaluationResult evaluate(Dataset dataset, Arguments arguments, EvaluationContext context) {
                context.forEachIndex(200_000, index -> context.progress(index / 200_000.0, Text.same("step " + index)));
                context.progress(7, Text.same("last"));
                return super.evaluate(dataset, arguments, context);
            }
        });
        Thread here = Thread.currentThread();
        List<Double> fractions = new ArrayList<>();
        List<String> steps = new ArrayList<>();
        engine.evaluate(request(DATA, Map.of(), 4), new RunMonitor() {
            @Override
            public void progress(double fraction, Text step) {
                assertEquals(here, Thread.currentThread());
                fractions.add(fraction);
                steps.add(step.in(Language.EN));
            }

            @Override
            public boolean cancelled() {
                return false;
            }
        });
        assertTrue(fractions.size() < 1000, "calls: " + fractions.size());
        assertEquals(1.0, fractions.get(fractions.size() - 1));
        assertEquals("last", steps.get(steps.size() - 1));
    }

    @Test
    void aMethodThatCannotDescribeItselfIsAProblemAndIsAskedOnce() {
        offer(new FakeContributor("org.example.mute", "1.0.0"), new Toy() {
            @Override
            public lv.kopa.evaluation.MethodDescription description() {
                throw new IllegalStateException("mute");
            }
        });
        offer(new Toy());
        assertEquals(1, engine.methods().size());
        assertEquals("toy", engine.methods().get(0).description().id());
        assertEquals("toy.jar", engine.method("toy").orElseThrow().origin());
        assertEquals(List.of("code-failed"), problems.keys());
        assertEquals("mute.jar", problems.problems().get(0).source());
    }

    @Test
    void ofTwoMethodsWithOneIdTheHigherVersionCounts() {
        DataNeeds none = new DataNeeds(0, false, Set.of(), true);
        offer(new FakeContributor("org.example.nine", "1"), new Toy("toy", "1.9.0", none));
        offer(new FakeContributor("org.example.ten", "1"), new Toy("toy", "1.10.0", none));
        assertEquals("ten.jar", engine.method("toy").orElseThrow().origin());
        assertEquals(List.of("duplicate-method"), problems.keys());
        assertEquals("nine.jar", problems.problems().get(0).source());

        offers.remove(1);
        assertEquals("nine.jar", engine.method("toy").orElseThrow().origin());
        assertEquals(List.of(), problems.keys());
    }

    @Test
    void methodsComeAndGo() {
        assertEquals(List.of(), engine.methods());
        offer(new Toy());
        assertEquals(1, engine.methods().size());
        offers.clear();
        assertEquals(List.of(), engine.methods());
    }

    @Test
    void aRerunOfARecordIsIdentical() throws InputException {
        offer(new Toy());
        EvaluationRecord record = evaluate(Map.of("limit", 3.5, "weights", Map.of("B", 1, "A", 2)));
        for (int threads : new int[] {1, 2, 8}) {
            Rerun rerun = engine.rerun(record, threads, RunMonitor.SILENT);
            assertEquals(List.of(), rerun.differences());
            assertTrue(rerun.identical());
        }
        assertEquals(1, archive.ids().size(), "a rerun is not kept");
    }

    @Test
    void aRerunSaysWhereTheResultsDiffer() throws InputException {
        offer(new Toy());
        EvaluationRecord record = evaluate(Map.of());
        offers.clear();
        offer(new Toy("toy", "1.0.1", new DataNeeds(0, false, Set.of(), true)) {
            @Override
            public EvaluationResult evaluate(Dataset dataset, Arguments arguments, EvaluationContext context) {
                return scores(dataset, 3, 1.5, 2, 5, 4);
            }
        });
        Rerun rerun = engine.rerun(record, 1, RunMonitor.SILENT);
        assertEquals(
                List.of("/input/method", "/result/tables/0/columns/score/1"),
                rerun.differences().stream().map(each -> each.place()).toList());
        assertEquals("1.0", rerun.differences().get(1).before());
        assertEquals("1.5", rerun.differences().get(1).after());
        assertEquals(0, rerun.unlisted());
    }

    @Test
    void veryManyDifferencesAreCounted() throws InputException {
        double[] values = new double[1000];
        Arrays.setAll(values, i -> i);
        AtomicBoolean second = new AtomicBoolean();
        offer(new Toy() {
            @Override
            public EvaluationResult evaluate(Dataset dataset, Arguments arguments, EvaluationContext context) {
                double[] scores = values.clone();
                if (second.get()) {
                    Arrays.setAll(scores, i -> -1 - i);
                }
                return scores(dataset, scores);
            }
        });
        EvaluationRecord record = engine.evaluate(request(Toy.dataset(values), Map.of(), 1), RunMonitor.SILENT);
        second.set(true);
        Rerun rerun = engine.rerun(record, 1, RunMonitor.SILENT);
        assertEquals(100, rerun.differences().size());
        assertEquals(900, rerun.unlisted());
    }

    @Test
    void aRecordWhoseMethodHasGoneSaysWhatIsMissing() throws InputException {
        offer(new Toy());
        EvaluationRecord record = evaluate(Map.of());
        offers.clear();
        InputException thrown = assertThrows(InputException.class, () -> engine.rerun(record, 1, RunMonitor.SILENT));
        assertTrue(thrown.getMessage().contains("org.example.toy 1.2.3"), thrown.getMessage());
    }

    /** The mean of bootstrap samples: every replicate draws from its own stream. */
    private static final class Bootstrap extends Toy implements ReplicatedMethod {
        @Override
        public EvaluationResult evaluate(Dataset dataset, Arguments arguments, EvaluationContext context) {
            return ReplicatedMethod.super.evaluate(dataset, arguments, context);
        }

        @Override
        public Replication prepare(Dataset dataset, Arguments arguments) {
            return new Replication() {
                @Override
                public int count() {
                    return 2000;
                }

                @Override
                public int width() {
                    return 3;
                }

                @Override
                public void replicate(int index, RandomGenerator random, double[] row) {
                    for (int i = 0; i < row.length; i++) {
                        row[i] = random.nextGaussian() * index + random.nextDouble();
                    }
                }

                @Override
                public EvaluationResult summarise(double[][] rows) {
                    double[] sums = new double[3];
                    for (double[] row : rows) {
                        for (int i = 0; i < sums.length; i++) {
                            sums[i] += row[i];
                        }
                    }
                    return scores(dataset, sums);
                }
            };
        }
    }

    @Test
    void aBootstrapIsTheSameOnAnyNumberOfThreadsInAnyLocaleAndTimeZone() throws InputException {
        offer(new Bootstrap());
        EvaluationRecord one = engine.evaluate(request(DATA, Map.of("limit", 1.5), 1), RunMonitor.SILENT);
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Kathmandu"));
            for (int threads : new int[] {1, 2, 3, 8}) {
                EvaluationRecord many =
                        engine.evaluate(request(DATA, Map.of("limit", 1.5), threads), RunMonitor.SILENT);
                assertArrayEquals(archive.inputBytes(one), archive.inputBytes(many));
                assertArrayEquals(archive.resultBytes(one), archive.resultBytes(many));
                assertTrue(many.id().startsWith(one.id()));
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
        EvaluationRecord other =
                engine.evaluate(new EvaluationRequest("toy", DATA, Map.of(), 43, 1, LIMIT), RunMonitor.SILENT);
        assertFalse(Arrays.equals(archive.resultBytes(one), archive.resultBytes(other)), "another seed, other numbers");
    }
}
