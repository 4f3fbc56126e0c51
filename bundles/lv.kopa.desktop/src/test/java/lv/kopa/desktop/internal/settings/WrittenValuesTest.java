package lv.kopa.desktop.internal.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import lv.kopa.evaluation.Arguments;
import lv.kopa.evaluation.CompoundType;
import lv.kopa.evaluation.Condition;
import lv.kopa.evaluation.Parameter;
import lv.kopa.evaluation.ParameterTree;
import lv.kopa.evaluation.ParameterType;
import lv.kopa.evaluation.Variation;
import lv.kopa.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments.ArgumentSet;
import org.junit.jupiter.params.provider.MethodSource;

/** What is set on a page is the same at the next start, whatever its type. */
class WrittenValuesTest {
    private static final ParameterType.Words WORDS = new ParameterType.Words();
    private static final ParameterType.Decimal NUMBER =
            new ParameterType.Decimal(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);

    @TempDir
    private Path folder;

    static Stream<ArgumentSet> values() {
        return Stream.of(
                of("a flag", new ParameterType.Flag(), true),
                of("a whole number", new ParameterType.Whole(Long.MIN_VALUE, Long.MAX_VALUE), Long.MIN_VALUE),
                of("a number", NUMBER, 0.1 + 0.2),
                of("words", WORDS, "  ā, = # \\n\n:! \\"),
                of("no words", WORDS, ""),
                of(
                        "a path",
                        new ParameterType.Location(
                                ParameterType.Location.Form.EITHER, ParameterType.Location.Purpose.READ, List.of()),
                        Path.of("dati, 2024", "a=b.csv")),
                of(
                        "an option",
                        new ParameterType.Choice(List.of(new ParameterType.Choice.Option("one", Text.same("One")))),
                        "one"),
                of("several", new CompoundType.Many<>(WORDS), List.of("a,b", "", "c=d", "x\ny\\n")),
                of("none of several", new CompoundType.Many<>(WORDS), List.of()),
                of("one empty", new CompoundType.Many<>(WORDS), List.of("")),
                of(
                        "lists in a list",
                        new CompoundType.Many<>(new CompoundType.Many<>(NUMBER)),
                        List.of(List.of(1.5, 2.0), List.of(), List.of(-0.0))),
                of("by code", new CompoundType.ByCode<>(NUMBER), ordered("b=1", 2.5, "a,", -1e300)),
                of("nothing by code", new CompoundType.ByCode<>(NUMBER), Map.of()),
                of("settings", new CompoundType.Settings(), ordered("k", "v,w=x", "l", "")),
                of("something", new CompoundType.Maybe<>(NUMBER), Optional.of(3.0)),
                of("nothing", new CompoundType.Maybe<>(NUMBER), Optional.empty()),
                of(
                        "perhaps several",
                        new CompoundType.Maybe<>(new CompoundType.Many<>(WORDS)),
                        Optional.of(List.of())));
    }

    private static ArgumentSet of(String name, ParameterType<?> type, Object value) {
        return org.junit.jupiter.params.provider.Arguments.argumentSet(name, type, value);
    }

    private static <V> Map<String, V> ordered(String first, V one, String second, V two) {
        Map<String, V> map = new LinkedHashMap<>();
        map.put(first, one);
        map.put(second, two);
        return map;
    }

    private static <T> Parameter<T> parameter(ParameterType<T> type, T standard) {
        return new Parameter<>(
                "group.key",
                type,
                Text.same("Key"),
                Text.EMPTY,
                Text.EMPTY,
                Optional.of(standard),
                Parameter.Level.BASIC,
                Condition.ALWAYS,
                "1.0.0",
                Variation.FIXED);
    }

    @ParameterizedTest
    @MethodSource("values")
    <T> void staysTheSame(ParameterType<T> type, T value) {
        Parameter<T> parameter = parameter(type, value);
        ParameterTree tree = ParameterTree.of(parameter);
        new Preferences(new DesktopFiles(folder)).put("page", Map.of("group.key", type.plain(value)));
        Arguments read = new Preferences(new DesktopFiles(folder)).of("page", tree);
        assertEquals(value, read.get(parameter));
        assertEquals(true, read.given(parameter));
    }

    @Test
    void whatIsWrittenAsOnTheCommandLineIsUnderstood() {
        Parameter<List<String>> parameter = parameter(new CompoundType.Many<>(WORDS), List.of());
        new Preferences(new DesktopFiles(folder)).put("page", Map.of("group.key", "a, b"));
        assertEquals(
                List.of("a", "b"),
                new Preferences(new DesktopFiles(folder))
                        .of("page", ParameterTree.of(parameter))
                        .get(parameter));
    }
}
