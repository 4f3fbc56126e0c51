package lv.kopa.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lv.kopa.text.Language;
import lv.kopa.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ParameterTreeTest {
    private static <T> Parameter<T> parameter(String key, ParameterType<T> type, T value, Condition shownWhen) {
        return new Parameter<>(
                key,
                type,
                Text.same(key),
                Text.same(key),
                Text.EMPTY,
                Optional.ofNullable(value),
                Parameter.Level.BASIC,
                shownWhen,
                "1.0.0",
                Variation.FIXED);
    }

    private static final Parameter<String> METHOD = parameter(
            "treatment.method",
            new ParameterType.Choice(List.of(
                    new ParameterType.Choice.Option("none", Text.same("None")),
                    new ParameterType.Choice.Option("winsorise", Text.same("Winsorise")))),
            "none",
            Condition.ALWAYS);
    private static final Parameter<Long> LIMIT = parameter(
            "treatment.limit", new ParameterType.Whole(0, 10), 5L, Condition.when("treatment.method", "winsorise"));
    private static final Parameter<Double> SHARE =
            parameter("share", new ParameterType.Decimal(0, 1), 0.5, Condition.ALWAYS);
    private static final Parameter<Map<String, Double>> WEIGHTS = parameter(
            "weights", new CompoundType.ByCode<>(new ParameterType.Decimal(0, 100)), Map.of(), Condition.ALWAYS);
    private static final ParameterTree TREE =
            ParameterTree.of(new ParameterGroup(Text.same("Treatment"), List.of(METHOD, LIMIT)), SHARE, WEIGHTS);

    @Test
    void defaultsFillWhatIsNotGiven() {
        Arguments arguments = TREE.bind(Map.of()).arguments().orElseThrow();

        assertEquals(5L, arguments.get(LIMIT));
        assertFalse(arguments.given(LIMIT));
        assertEquals(
                List.of("treatment.method", "treatment.limit", "share", "weights"),
                List.copyOf(arguments.plain().keySet()));
    }

    @Test
    void nestedAndDottedAndWrittenFormsMeanTheSame() {
        Arguments nested = TREE.bind(
                        Map.of("treatment", Map.of("method", "winsorise", "limit", 3), "weights", Map.of("a.b", 2)))
                .arguments()
                .orElseThrow();
        Arguments written = TREE.bind(
                        Map.of("treatment.method", "winsorise", "treatment.limit", "3", "weights", "a.b=2"))
                .arguments()
                .orElseThrow();

        assertEquals(nested, written);
        assertEquals(Map.of("a.b", 2.0), nested.get(WEIGHTS));
    }

    @Test
    void everyFaultIsReportedAtOnceByKey() {
        Map<String, Object> given = new LinkedHashMap<>();
        given.put("treatment.limit", "eleven");
        given.put("share", 1.5);
        given.put("colour", "red");
        ParameterTree.Binding binding = TREE.bind(given);

        assertTrue(binding.arguments().isEmpty());
        assertEquals(
                List.of("colour", "treatment.limit", "share"),
                binding.faults().stream().map(ParameterTree.Fault::key).toList());
        assertTrue(binding.faults().get(0).text().in(Language.EN).contains("treatment.limit, share, weights"));
        assertTrue(binding.faults().get(1).text().in(Language.LV).contains("nav vesels skaitlis"));
    }

    @Test
    void requiredParameterMustBeGiven() {
        ParameterTree tree =
                ParameterTree.of(parameter("file", ParameterType.Location.fileToRead(), null, Condition.ALWAYS));

        assertEquals("file", tree.bind(Map.of()).faults().get(0).key());
    }

    @Test
    void argumentWithoutEffectIsNamed() {
        Arguments arguments =
                TREE.bind(Map.of("treatment.limit", 3)).arguments().orElseThrow();

        assertEquals(List.of(LIMIT), TREE.withoutEffect(arguments));
    }

    @Test
    void plainFormBindsToTheSameArguments() {
        Arguments first = TREE.bind(Map.of("weights", "x=1,y=0.25", "share", "0.125"))
                .arguments()
                .orElseThrow();

        assertEquals(first, TREE.bind(first.plain()).arguments().orElseThrow());
    }

    @Test
    void daysAreWrittenYearMonthDayAndExist() throws ParameterException {
        ParameterType.Day day = new ParameterType.Day();
        assertEquals(LocalDate.of(2020, 2, 29), day.convert(" 2020-02-29 "));
        assertEquals("2020-02-29", day.plain(LocalDate.of(2020, 2, 29)));
        for (String none : List.of("2019-02-29", "29.02.2020", "May", "")) {
            assertThrows(ParameterException.class, () -> day.convert(none), none);
        }
    }

    @Test
    void wholeNumbersHaveNoFractionAndDecimalsAreFinite() {
        assertFalse(TREE.bind(Map.of("treatment.limit", 2.5)).faults().isEmpty());
        assertFalse(TREE.bind(Map.of("share", "NaN")).faults().isEmpty());
        assertFalse(TREE.bind(Map.of("share", "0,5")).faults().isEmpty());
        assertTrue(TREE.bind(Map.of("treatment.limit", 2.0)).faults().isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.5", ".5", "+5e-1", "5.E-1", " 0.50 "})
    void decimalsAreWrittenInDigitsWithAPointAndAnExponent(String written) throws ParameterException {
        assertEquals(0.5, new ParameterType.Decimal(0, 1).convert(written));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1d", "1f", "0x1p3", "Infinity", "1e", ".", "", "1e999", "\u0661", "0 5"})
    void whatOnlyAProgramWouldTakeForANumberIsRefused(String written) {
        var decimal = new ParameterType.Decimal(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
        assertThrows(ParameterException.class, () -> decimal.convert(written));
    }

    @Test
    void anythingThatIsANumberIsADecimal() throws ParameterException {
        var decimal = new ParameterType.Decimal(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
        assertEquals(1e18, decimal.convert(BigInteger.TEN.pow(18)));
        assertEquals(-2.5e-7, decimal.convert(-2.5e-7));
        assertThrows(ParameterException.class, () -> decimal.convert(Double.NaN));
        assertThrows(ParameterException.class, () -> decimal.convert(BigInteger.TEN.pow(400)));
    }

    @Test
    void aCodeIsGivenOneValue() {
        var byCode = new CompoundType.ByCode<>(new ParameterType.Whole(0, 9));
        var thrown = assertThrows(ParameterException.class, () -> byCode.convert("a=1, b=2, a =1"));
        assertEquals("“a” is set twice", thrown.text().in(Language.EN));
        assertEquals("„a” ir iestatīts divreiz", thrown.text().in(Language.LV));
    }

    @Test
    void keyStandsOnce() {
        assertThrows(IllegalArgumentException.class, () -> ParameterTree.of(SHARE, SHARE));
    }

    @Test
    void listsAndOptionalValues() throws ParameterException {
        var many = new CompoundType.Many<>(new ParameterType.Whole(0, 9));
        assertEquals(List.of(1L, 2L), many.convert("1, 2"));
        assertEquals(List.of(), many.convert(""));
        var maybe = new CompoundType.Maybe<>(new ParameterType.Words());
        assertEquals(Optional.empty(), maybe.convert(maybe.plain(Optional.empty())));
        assertEquals(Optional.of("x"), maybe.convert("x"));
    }

    @Test
    void settingsKeepCommasAndEqualSignsOfTheirValues() throws ParameterException {
        CompoundType.Settings type = new CompoundType.Settings();

        assertEquals(Map.of("weights", "a=1,b=2", "limit", "3"), type.convert(List.of("weights=a=1,b=2", "limit = 3")));
        assertEquals(Map.of("title", ""), type.convert("title="));
        assertEquals(Map.of("limit", "3"), type.convert(Map.of("limit", 3)));
        assertThrows(ParameterException.class, () -> type.convert("=3"));
        assertThrows(ParameterException.class, () -> type.convert(List.of("limit=3", "limit=4")));
    }

    @Test
    void whatWordsNameChangesNothingInWhatTheyHold() throws ParameterException {
        var words = new ParameterType.Words(Vocabulary.UNIT);
        assertEquals("LVA", words.convert("LVA"));
        assertEquals(new ParameterType.Words().allowed(), words.allowed());
        var byCode = new CompoundType.ByCode<>(new ParameterType.Whole(0, 9), Vocabulary.NODE);
        assertEquals(Map.of("a", 1L), byCode.convert("a=1"));
        assertEquals(Vocabulary.NONE, new CompoundType.ByCode<>(words).codes());
    }

    @Test
    void locationSaysWhatIsWantedAndKeepsItsKindsOfFiles() {
        List<String> endings = new ArrayList<>(List.of("csv"));
        var location = ParameterType.Location.fileToRead(new FileKind(Text.same("Tables"), endings));
        endings.clear();

        assertEquals(ParameterType.Location.Form.FILE, location.form());
        assertEquals(ParameterType.Location.Purpose.READ, location.purpose());
        assertEquals(List.of("csv"), location.kinds().get(0).endings());
        assertEquals(
                ParameterType.Location.Form.FOLDER,
                ParameterType.Location.folderToWrite().form());
    }

    @Test
    void conditionIsAskedOfValuesThatNeedNotBeFaultless() {
        Condition condition = Condition.all(Condition.when("mode", "a", "b"), Condition.when("flag", true));

        assertTrue(condition.holds(Map.of("mode", "b", "flag", true, "share", "abc")));
        assertFalse(condition.holds(Map.of("mode", "b")));
    }

    @Test
    void endsOfRangesAreToldAsTheyWouldBeWritten() {
        assertEquals(
                "no 1 līdz 1024", new ParameterType.Whole(1, 1024).allowed().in(Language.LV));
        assertEquals(
                "no 0 līdz 0.5", new ParameterType.Decimal(0, 0.5).allowed().in(Language.LV));
        assertEquals(
                "0 or more",
                new ParameterType.Decimal(0, Double.POSITIVE_INFINITY).allowed().in(Language.EN));
    }
}
