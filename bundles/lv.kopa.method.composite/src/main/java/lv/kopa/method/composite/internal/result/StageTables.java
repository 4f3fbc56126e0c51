package lv.kopa.method.composite.internal.result;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import lv.kopa.evaluation.DataColumn;
import lv.kopa.evaluation.Listed;
import lv.kopa.evaluation.ResultColumn;
import lv.kopa.evaluation.ResultRole;
import lv.kopa.evaluation.ResultTable;
import lv.kopa.evaluation.ResultTable.Purpose;
import lv.kopa.evaluation.ResultTable.RowKind;
import lv.kopa.indicator.IndicatorNode;
import lv.kopa.method.composite.internal.input.IndicatorData;
import lv.kopa.method.composite.internal.input.Input;
import lv.kopa.method.composite.internal.stage.Aggregated;
import lv.kopa.method.composite.internal.stage.Column;
import lv.kopa.method.composite.internal.stage.Pipeline;
import lv.kopa.method.composite.internal.stage.Screened;
import lv.kopa.method.composite.internal.stage.Sheet;
import lv.kopa.method.composite.internal.words.Wording;
import lv.kopa.text.Text;

/** One table per step, so that a number can be followed from the raw value to the rank; and the answer. */
final class StageTables {
    private final Pipeline pipeline;
    private final Input input;
    private final Aggregated aggregated;
    private final List<String> units;

    StageTables(Pipeline pipeline, Aggregated aggregated) {
        this.pipeline = pipeline;
        this.input = pipeline.input();
        this.aggregated = aggregated;
        this.units = input.unitIds();
    }

    /** The aggregates from the top, the normalised indicators, the place. */
    ResultTable scores() {
        List<ResultColumn> columns = new ArrayList<>(aggregates());
        columns.addAll(indicators(pipeline.normalised().sheet(), Columns::scaled));
        columns.add(Wording.COLUMNS.numbers("rank", ResultRole.RANK, aggregated.ranks()));
        return table("scores", Purpose.SCORES, columns);
    }

    List<ResultTable> steps() {
        List<ResultColumn> all =
                new ArrayList<>(indicators(pipeline.normalised().sheet(), Columns::scaled));
        all.addAll(aggregates());
        return List.of(
                raw(),
                stage("denominated", pipeline.denominated().sheet(), Columns::natural),
                screened(pipeline.screened()),
                stage("imputed", pipeline.imputed().sheet(), Columns::natural),
                stage("treated", pipeline.treated().sheet(), Columns::natural),
                stage("normalised", pipeline.normalised().sheet(), Columns::scaled),
                table("aggregated", Purpose.STAGE, all));
    }

    /** What the data hold: the indicators, then what they are divided by. */
    private ResultTable raw() {
        List<ResultColumn> columns = new ArrayList<>();
        Map<String, DataColumn.Numbers> denominators = new LinkedHashMap<>();
        for (IndicatorData data : input.indicators()) {
            columns.add(ResultColumn.Numbers.owning(
                    data.code(),
                    Listed.name(data.leaf()),
                    ResultRole.VALUE,
                    data.leaf().indicator().unit(),
                    data.values().orElseThrow().toArray(),
                    Map.of()));
            data.denominator()
                    .ifPresent(column -> denominators.putIfAbsent(
                            "denominator." + column.key().code(), column));
        }
        denominators.forEach((id, column) -> columns.add(ResultColumn.Numbers.owning(
                id, Text.same(column.key().code()), ResultRole.VALUE, Text.EMPTY, column.toArray(), Map.of())));
        return table("raw", Purpose.DIAGNOSTIC, columns);
    }

    private ResultTable screened(Screened screened) {
        double[] excluded = new double[units.size()];
        screened.excluded().stream().forEach(unit -> excluded[unit] = 1);
        return table(
                "screened",
                Purpose.DIAGNOSTIC,
                List.of(
                        Wording.COLUMNS.numbers("availability", ResultRole.STATISTIC, screened.availability()),
                        Wording.COLUMNS.numbers("zeros", ResultRole.STATISTIC, screened.zeros()),
                        Wording.COLUMNS.numbers("left-out", ResultRole.MEMBERSHIP, excluded)));
    }

    private ResultTable stage(String id, Sheet sheet, BiFunction<IndicatorData, Column, ResultColumn> column) {
        return table(id, Purpose.STAGE, indicators(sheet, column));
    }

    private List<ResultColumn> indicators(Sheet sheet, BiFunction<IndicatorData, Column, ResultColumn> column) {
        List<ResultColumn> columns = new ArrayList<>();
        for (int i = 0; i < input.indicators().size(); i++) {
            columns.add(column.apply(input.indicators().get(i), sheet.column(i)));
        }
        return columns;
    }

    private List<ResultColumn> aggregates() {
        List<ResultColumn> columns = new ArrayList<>();
        for (IndicatorNode.Aggregate node : input.root().aggregates()) {
            columns.add(Columns.node(node, ResultRole.SCORE, aggregated.of(node)));
        }
        return columns;
    }

    private ResultTable table(String id, Purpose purpose, List<ResultColumn> columns) {
        return new ResultTable(id, Wording.text("table." + id), purpose, RowKind.UNIT, units, columns);
    }
}
