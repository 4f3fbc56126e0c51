package lv.kopa.method.scorecard.internal.judge;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import lv.kopa.evaluation.EvaluationResult;
import lv.kopa.evaluation.ResultColumn;
import lv.kopa.evaluation.ResultRole;
import lv.kopa.evaluation.ResultTable;
import lv.kopa.evaluation.ResultTable.Purpose;
import lv.kopa.evaluation.ResultTable.RowKind;
import lv.kopa.evaluation.Unit;
import lv.kopa.method.scorecard.internal.card.Evidence;
import lv.kopa.method.scorecard.internal.card.Group;
import lv.kopa.method.scorecard.internal.card.Item;
import lv.kopa.method.scorecard.internal.card.Scorecard;
import lv.kopa.method.scorecard.internal.words.Wording;
import lv.kopa.text.Text;

/** The tables of a result. */
final class ScorecardTables {
    private final Scorecard card;
    private final List<Item> items;
    private final List<Unit> units;
    private final List<String> ids;
    private final Ratings ratings;
    private final boolean onlyProven;
    private final Points points;

    ScorecardTables(Scorecard card, List<Unit> units, Ratings ratings, boolean onlyProven) {
        this.card = card;
        items = card.items();
        this.units = units;
        ids = units.stream().map(Unit::id).toList();
        this.ratings = ratings;
        this.onlyProven = onlyProven;
        points = new Points(items, ratings);
    }

    EvaluationResult result() {
        List<ResultTable> tables = new ArrayList<>();
        tables.add(scores());
        tables.add(stage("ratings", ResultRole.VALUE, (item, unit) -> ratings.value(item, unit)));
        tables.add(stage("evidence", ResultRole.VALUE, (item, unit) -> ratings.evidence(item, unit)
                .map(Evidence::ordinal)
                .map(Integer::doubleValue)
                .orElse(Double.NaN)));
        tables.add(stage("judgements", ResultRole.CLASS, (item, unit) -> share(ratings.judge(item, unit))));
        groups().ifPresent(tables::add);
        tables.add(CardTables.items(card));
        tables.add(CardTables.face(card));
        return new EvaluationResult(tables, List.of());
    }

    private ResultTable scores() {
        List<Integer> counted = counted(items);
        boolean total = card.total().isPresent();
        double[] rated = perUnit(unit -> total ? points.sum(counted, unit, false) : Double.NaN);
        double[] proven = perUnit(unit -> total ? points.sum(counted, unit, true) : Double.NaN);
        List<ResultColumn> columns = new ArrayList<>();
        if (total) {
            double[] score = onlyProven ? proven : rated;
            columns.add(Wording.COLUMNS.numbers("score", ResultRole.SCORE, score));
            columns.add(Wording.COLUMNS.numbers("as-rated", ResultRole.VALUE, rated));
            columns.add(Wording.COLUMNS.numbers("proven", ResultRole.VALUE, proven));
            columns.add(Wording.COLUMNS.numbers("rank", ResultRole.RANK, Points.places(score)));
        }
        for (Judgement each : Judgement.values()) {
            if (comes(each)) {
                columns.add(Wording.COLUMNS.numbers(
                        Wording.word(each), ResultRole.VALUE, perUnit(unit -> count(unit, each))));
            }
        }
        if (items.stream().anyMatch(ScorecardTables::asksForProof)) {
            columns.add(Wording.COLUMNS.numbers("with-proof", ResultRole.VALUE, perUnit(this::withProof)));
        }
        Conclusion conclusion = new Conclusion(card);
        columns.add(Wording.COLUMNS.words(
                "conclusion",
                ResultRole.CLASS,
                perUnitWords(unit -> conclusion.of(judgements(unit), rated[unit], proven[unit]))));
        return new ResultTable("scores", Wording.text("table.scores"), Purpose.SCORES, RowKind.UNIT, ids, columns);
    }

    /** Points of each group all of whose counted items have scales that add. */
    private Optional<ResultTable> groups() {
        List<ResultColumn> columns = new ArrayList<>();
        for (Group group : card.groups()) {
            List<Item> counted = group.items().stream().filter(Item::counted).toList();
            if (!counted.isEmpty() && counted.stream().allMatch(Item::adds)) {
                List<Integer> some = counted(counted);
                columns.add(ResultColumn.Numbers.owning(
                        group.code(),
                        Wording.text("points-of-group", group.name(), group.most()),
                        ResultRole.VALUE,
                        Wording.text("unit.points"),
                        perUnit(unit -> points.sum(some, unit, onlyProven)),
                        Map.of()));
            }
        }
        return columns.isEmpty()
                ? Optional.empty()
                : Optional.of(new ResultTable(
                        "groups", Wording.text("table.groups"), Purpose.STAGE, RowKind.UNIT, ids, columns));
    }

    /** A judgement as a number, for views; NaN where nothing is judged. */
    private static double share(Judgement judgement) {
        return switch (judgement) {
            case MET -> 1;
            case UNPROVEN -> 0.5;
            case BELOW -> 0;
            case OPEN, UNRATED -> Double.NaN;
        };
    }

    private interface Cell {
        double of(int item, int unit);
    }

    private ResultTable stage(String id, ResultRole role, Cell cell) {
        List<ResultColumn> columns = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            int item = i;
            Text unit = "ratings".equals(id)
                    ? items.get(i).scale().map(scale -> scale.unit()).orElse(Text.EMPTY)
                    : Text.EMPTY;
            columns.add(ResultColumn.Numbers.owning(
                    items.get(i).code(),
                    items.get(i).name(),
                    role,
                    unit,
                    perUnit(each -> cell.of(item, each)),
                    Map.of()));
        }
        return new ResultTable(id, Wording.text("table." + id), Purpose.STAGE, RowKind.UNIT, ids, columns);
    }

    private List<Integer> counted(List<Item> some) {
        return IntStream.range(0, items.size())
                .filter(i -> items.get(i).counted() && some.contains(items.get(i)))
                .boxed()
                .toList();
    }

    private List<Judgement> judgements(int unit) {
        return IntStream.range(0, items.size())
                .mapToObj(item -> ratings.judge(item, unit))
                .toList();
    }

    /** Whether a judgement can come of this scorecard: without a threshold nothing is met or missed, and 0 would say it is. */
    private boolean comes(Judgement judgement) {
        return switch (judgement) {
            case MET, UNPROVEN, BELOW ->
                items.stream().anyMatch(item -> item.threshold().isPresent());
            case OPEN -> items.stream().anyMatch(item -> item.threshold().isEmpty());
            case UNRATED -> true;
        };
    }

    private static boolean asksForProof(Item item) {
        return item.evidence() != Evidence.NONE;
    }

    /** How many ratings of a unit have the proof that their items ask for. */
    private long withProof(int unit) {
        return IntStream.range(0, items.size())
                .filter(item -> asksForProof(items.get(item))
                        && !Double.isNaN(ratings.value(item, unit))
                        && ratings.proven(item, unit))
                .count();
    }

    private long count(int unit, Judgement wanted) {
        return judgements(unit).stream().filter(each -> each == wanted).count();
    }

    private double[] perUnit(IntToDoubleFunction reading) {
        return IntStream.range(0, units.size()).mapToDouble(reading).toArray();
    }

    private List<Text> perUnitWords(IntFunction<Text> reading) {
        return IntStream.range(0, units.size()).mapToObj(reading).toList();
    }
}
