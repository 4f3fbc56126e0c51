package lv.kopa.robustness.internal.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import lv.kopa.evaluation.Dataset;
import lv.kopa.evaluation.Listed;
import lv.kopa.evaluation.ResultTable;
import lv.kopa.evaluation.ResultTable.Purpose;
import lv.kopa.evaluation.ResultTable.RowKind;
import lv.kopa.robustness.internal.words.Wording;
import lv.kopa.text.Text;

/** What the main method says of the units, and whether it holds under all methods. */
final class Statements {
    private final Dataset dataset;
    private final List<double[]> rankings;
    private final int[] common;
    private final List<String> ids = new ArrayList<>();
    private final List<Text> texts = new ArrayList<>();
    private final List<Double> holds = new ArrayList<>();

    Statements(Dataset dataset, List<Run> ranked) {
        this.dataset = dataset;
        rankings = ranked.stream().map(Run::ranking).toList();
        common = IntStream.range(0, dataset.units().size())
                .filter(unit -> rankings.stream().noneMatch(ranking -> Double.isNaN(ranking[unit])))
                .toArray();
    }

    /** A row for each statement: its words, and 1 if it holds under all methods, 0 if not. */
    ResultTable table() {
        if (common.length > 1) {
            first();
            thirds();
            pairs();
        }
        return new ResultTable(
                "agreement.statements",
                Wording.text("table.statements"),
                Purpose.DIAGNOSTIC,
                RowKind.OTHER,
                ids,
                List.of(Wording.COLUMNS.words("statement", texts), AgreementTables.numbers("holds", holds)));
    }

    private void add(String id, boolean all, Object... words) {
        ids.add(id);
        texts.add(Wording.text("statement." + id, words));
        holds.add(all ? 1.0 : 0.0);
    }

    private void first() {
        double best = IntStream.of(common)
                .mapToDouble(unit -> rankings.get(0)[unit])
                .min()
                .orElseThrow();
        double worst = IntStream.of(common)
                .mapToDouble(unit -> rankings.get(0)[unit])
                .max()
                .orElseThrow();
        place("first", best, true);
        place("last", worst, false);
    }

    /** Who is first, or last, by the main method, and under how many methods. */
    private void place(String id, double rank, boolean first) {
        List<Integer> there = IntStream.of(common)
                .filter(unit -> rankings.get(0)[unit] == rank)
                .boxed()
                .toList();
        if (there.size() > 1) {
            return;
        }
        int unit = there.get(0);
        long agreeing = rankings.stream()
                .filter(ranking -> IntStream.of(common)
                        .allMatch(other -> first ? ranking[other] >= ranking[unit] : ranking[other] <= ranking[unit]))
                .count();
        add(id, agreeing == rankings.size(), name(unit), agreeing, rankings.size());
    }

    private void thirds() {
        int size = Math.max(1, common.length / 3);
        List<Text> upper = named(unit -> rankings.stream().allMatch(ranking -> before(ranking, unit) < size));
        List<Text> lower =
                named(unit -> rankings.stream().allMatch(ranking -> before(ranking, unit) >= common.length - size));
        add("upper-third", !upper.isEmpty(), upper.size(), size, list(upper));
        add("lower-third", !lower.isEmpty(), lower.size(), size, list(lower));
    }

    private static Text list(List<Text> names) {
        return names.isEmpty() ? Wording.text("statement.none") : Listed.texts(names, ", ");
    }

    private List<Text> named(IntPredicate which) {
        return IntStream.of(common).filter(which).mapToObj(this::name).toList();
    }

    private long before(double[] ranking, int unit) {
        return IntStream.of(common)
                .filter(other -> ranking[other] < ranking[unit])
                .count();
    }

    private void pairs() {
        long all = 0;
        long same = 0;
        for (int first : common) {
            for (int second : common) {
                if (rankings.get(0)[first] < rankings.get(0)[second]) {
                    all++;
                    same += rankings.stream().allMatch(ranking -> ranking[first] < ranking[second]) ? 1 : 0;
                }
            }
        }
        add("pairs", all == same, same, all);
    }

    private Text name(int unit) {
        return Listed.name(dataset.units().get(unit));
    }
}
