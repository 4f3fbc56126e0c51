package lv.kopa.engine.internal.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import lv.kopa.evaluation.Dataset;
import lv.kopa.evaluation.EvaluationRecord;
import lv.kopa.evaluation.ResultColumn;
import lv.kopa.evaluation.ResultRole;
import lv.kopa.evaluation.ResultTable;
import lv.kopa.report.Block;
import lv.kopa.text.Text;

/** The top of the answer: the best units with their scores, or the first rows where nothing ranks them. */
public final class AnswerTable {
    private static final int ROWS = 10;
    /** So many still stand on the first page: a programme has 13 or 14 clusters, and none of them is left out for three rows. */
    private static final int WHOLE = 15;

    private static final int COLUMNS = 5;
    private static final int FIGURES = 4;
    /** From so many figures before the point on none after it counts. */
    private static final int LARGE = 4;

    private final ResultTable scores;
    private final Dataset dataset;
    private final Optional<ResultColumn.Numbers> rank;
    private final Optional<ResultColumn.Numbers> score;
    private final List<Integer> order;

    private AnswerTable(ResultTable scores, Dataset dataset) {
        this.scores = scores;
        this.dataset = dataset;
        rank = scores.first(ResultRole.RANK);
        score = scores.first(ResultRole.SCORE);
        order = order();
    }

    /** The answer of a record, where it has one. */
    public static List<Block> of(EvaluationRecord record) {
        return record.result()
                .asGiven()
                .first(ResultTable.Purpose.SCORES)
                .filter(scores -> !scores.rows().isEmpty())
                .map(scores -> new AnswerTable(scores, record.input().dataset()).blocks())
                .orElse(List.of());
    }

    private List<Integer> order() {
        Comparator<Integer> byRow = Comparator.naturalOrder();
        Comparator<Integer> best = score.<Comparator<Integer>>map(
                        of -> Comparator.comparingDouble(row -> -of.value(row)))
                .orElse(byRow);
        if (rank.isPresent()) {
            best = Comparator.<Integer>comparingDouble(row -> rank.get().value(row)) // NaN comes last
                    .thenComparing(best);
        }
        return IntStream.range(0, scores.rows().size())
                .boxed()
                .sorted(best.thenComparing(byRow))
                .toList();
    }

    private List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        if (rank.isPresent() && !Double.isNaN(rank.get().value(order.get(0)))) {
            blocks.add(new Block.Paragraph(inWords(rank.get())));
        }
        blocks.add(table());
        return blocks;
    }

    private Text inWords(ResultColumn.Numbers ranks) {
        List<Integer> ranked =
                order.stream().filter(row -> !Double.isNaN(ranks.value(row))).toList();
        double first = ranks.value(ranked.get(0));
        List<Integer> winners =
                ranked.stream().filter(row -> ranks.value(row) == first).toList();
        Text winner = name(winners.get(0));
        return winners.size() == 1
                ? Wording.text("first", winner, ranked.size())
                : Wording.text("first.shared", winners.size(), ranked.size(), winner);
    }

    private Block table() {
        List<ResultColumn.Numbers> wanted = wanted();
        List<ResultColumn.Numbers> shown = wanted.subList(0, Math.min(COLUMNS, wanted.size()));
        List<Block.Table.Column> columns = new ArrayList<>();
        rank.ifPresent(column -> columns.add(new Block.Table.Column(column.label(), 0)));
        columns.add(new Block.Table.Column(Wording.text("unit"), 0));
        Map<ResultColumn.Numbers, Integer> decimals = decimals(shown);
        shown.forEach(column -> columns.add(new Block.Table.Column(column.label(), decimals.get(column))));

        List<List<Block.Table.Cell>> rows = new ArrayList<>();
        for (int row : order.subList(0, order.size() <= WHOLE ? order.size() : ROWS)) {
            List<Block.Table.Cell> cells = new ArrayList<>();
            rank.ifPresent(column -> cells.add(cell(column, row)));
            cells.add(new Block.Table.Words(name(row)));
            shown.forEach(column -> cells.add(cell(column, row)));
            rows.add(cells);
        }
        return new Block.Table(caption(rows.size(), shown.size(), wanted.size()), columns, rows);
    }

    /** Says what the table is, and what of it is left out. */
    private Text caption(int rows, int shown, int wanted) {
        Text caption = rows == order.size()
                ? Wording.text("answer.all", scores.title())
                : Wording.text("answer.top", scores.title(), rows, order.size());
        return shown == wanted ? caption : Wording.text("answer.columns", caption, shown, wanted);
    }

    private List<ResultColumn.Numbers> wanted() {
        return scores.columns().stream()
                .filter(ResultColumn.Numbers.class::isInstance)
                .map(ResultColumn.Numbers.class::cast)
                .filter(column -> score.isPresent()
                        ? column.role() == ResultRole.SCORE && isAtTheTop(column.id())
                        : column.role() != ResultRole.RANK)
                .toList();
    }

    /** Of a tree only the root and what is right below it; everything where the scores belong to no tree. */
    private boolean isAtTheTop(String id) {
        return dataset.tree()
                .filter(root -> root.find(id).isPresent())
                .map(root -> root.code().equals(id)
                        || root.children().stream()
                                .anyMatch(child -> child.code().equals(id)))
                .orElse(true);
    }

    private static Block.Table.Cell cell(ResultColumn.Numbers column, int row) {
        return new Block.Table.Number(
                column.value(row), Optional.ofNullable(column.marks().get(row)));
    }

    private Text name(int row) {
        String id = scores.rows().get(row);
        return dataset.indexOf(id)
                .map(unit -> dataset.units().get(unit).name())
                .filter(name -> !name.isEmpty())
                .orElse(Text.same(id));
    }

    /** The places of each column; those that differ by a single one get the fewer, so that what is of one kind looks alike. */
    private static Map<ResultColumn.Numbers, Integer> decimals(List<ResultColumn.Numbers> columns) {
        Map<ResultColumn.Numbers, Integer> own = new IdentityHashMap<>();
        columns.forEach(column -> own.put(column, decimals(column)));
        Map<ResultColumn.Numbers, Integer> shared = new IdentityHashMap<>(own);
        shared.replaceAll(
                (column, places) -> places > 1 && own.containsValue(places - 1) ? Integer.valueOf(places - 1) : places);
        return shared;
    }

    /** Four figures that count, none after the point for whole numbers. */
    private static int decimals(ResultColumn.Numbers column) {
        double largest = 0;
        boolean whole = true;
        for (int row = 0; row < column.size(); row++) {
            double value = column.value(row);
            if (Double.isFinite(value)) {
                largest = Math.max(largest, Math.abs(value));
                whole &= value == Math.rint(value);
            }
        }
        if (whole) {
            return 0;
        }
        int before = largest < 1 ? 0 : (int) StrictMath.floor(StrictMath.log10(largest)) + 1;
        return Math.max(before < LARGE ? 1 : 0, FIGURES - before);
    }
}
