package lv.kopa.evaluation;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import lv.kopa.text.Text;
import org.junit.jupiter.api.Test;

class ResultTest {
    private static ResultColumn.Numbers column(String id, double... values) {
        return ResultColumn.Numbers.of(id, Text.same(id), ResultRole.VALUE, values);
    }

    private static ResultTable table(String id, List<String> rows, ResultColumn... columns) {
        return new ResultTable(
                id, Text.same(id), ResultTable.Purpose.STAGE, ResultTable.RowKind.UNIT, rows, List.of(columns));
    }

    @Test
    void columnsFitTheirTable() {
        assertThrows(IllegalArgumentException.class, () -> table("t", List.of("a", "b"), column("x", 1)));
        assertThrows(IllegalArgumentException.class, () -> table("t", List.of("a"), column("x", 1), column("x", 2)));
    }

    @Test
    void tablesOfAResultHaveDifferentIds() {
        ResultTable table = table("t", List.of("a"), column("x", 1));

        assertThrows(IllegalArgumentException.class, () -> new EvaluationResult(List.of(table, table), List.of()));
    }

    @Test
    void worstFindingDecides() {
        Finding ok = finding(Finding.Severity.OK);
        Finding caution = finding(Finding.Severity.CAUTION);
        Finding refuse = finding(Finding.Severity.REFUSE);

        assertEquals(Finding.Severity.OK, Validity.OK.worst());
        assertEquals(Finding.Severity.CAUTION, new Validity(List.of(ok, caution, ok)).worst());
        assertEquals(true, new Validity(List.of(refuse, ok)).refused());
        assertFalse(new Validity(List.of(caution)).refused());
    }

    private static Finding finding(Finding.Severity severity) {
        return new Finding(severity, "key", Text.same("message"), Text.EMPTY, Map.of(), List.of());
    }

    @Test
    void randomStreamsDependOnSeedAndIndexOnly() {
        assertArrayEquals(draw(RandomStreams.stream(7, 3)), draw(RandomStreams.stream(7, 3)));
        Set<Long> firsts = LongStream.range(0, 10_000)
                .mapToObj(index -> RandomStreams.stream(7, index).nextLong())
                .collect(Collectors.toSet());
        assertEquals(10_000, firsts.size());
    }

    /** Written down once: a change of these numbers is a change of every Monte-Carlo result. */
    @Test
    void randomStreamsAreTheSameOnEveryJava() {
        assertEquals(-3055654863847987393L, RandomStreams.stream(1, 0).nextLong());
        assertEquals(1618338759845708218L, RandomStreams.stream(1, 1).nextLong());
    }

    private static double[] draw(RandomGenerator random) {
        return random.doubles(100).toArray();
    }
}
