package lv.kopa.method.mcda.internal.outranking;

import java.util.ArrayList;
import java.util.List;
import lv.kopa.evaluation.Listed;
import lv.kopa.evaluation.ResultTable;
import lv.kopa.evaluation.ResultTable.Purpose;
import lv.kopa.evaluation.ResultTable.RowKind;
import lv.kopa.evaluation.Unit;
import lv.kopa.method.mcda.internal.matrix.DecisionMatrix;
import lv.kopa.method.mcda.internal.words.Wording;
import lv.kopa.text.Text;

/** PROMETHEE I: which units each one is preferred to by both flows, and with which it cannot be compared. */
final class PartialOrder {
    private static final int MOST_SHOWN = 200;
    private static final double SAME = 1e-12;

    private PartialOrder() {}

    /** Whether there are few enough units for a table. */
    static boolean shown(DecisionMatrix matrix) {
        return matrix.size() <= MOST_SHOWN;
    }

    static ResultTable table(DecisionMatrix matrix, double[] leaving, double[] entering) {
        List<Text> preferred = new ArrayList<>();
        List<Text> incomparable = new ArrayList<>();
        for (int a = 0; a < leaving.length; a++) {
            List<Unit> better = new ArrayList<>();
            List<Unit> neither = new ArrayList<>();
            for (int b = 0; b < leaving.length; b++) {
                int first = sign(leaving[a] - leaving[b]);
                int second = sign(entering[b] - entering[a]);
                if (first * second < 0) {
                    neither.add(matrix.units().get(b));
                } else if (first + second > 0) {
                    better.add(matrix.units().get(b));
                }
            }
            preferred.add(Listed.units(better));
            incomparable.add(Listed.units(neither));
        }
        return new ResultTable(
                "partial-order",
                Wording.text("table.partial-order"),
                Purpose.DIAGNOSTIC,
                RowKind.UNIT,
                matrix.units().stream().map(Unit::id).toList(),
                List.of(
                        Wording.COLUMNS.words("preferred-to", preferred),
                        Wording.COLUMNS.words("incomparable", incomparable)));
    }

    /** Who is preferred to whom by both flows, or by one where the other is the same. */
    static List<ResultTable> preferred(DecisionMatrix matrix, double[] leaving, double[] entering) {
        return Pairs.outranking(matrix, (a, b) -> {
            int first = sign(leaving[a] - leaving[b]);
            int second = sign(entering[b] - entering[a]);
            return first * second >= 0 && first + second > 0 ? 1 : 0;
        });
    }

    private static int sign(double difference) {
        return Math.abs(difference) < SAME ? 0 : (int) Math.signum(difference);
    }
}
