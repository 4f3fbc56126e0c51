package lv.kopa.method.composite.internal.result;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.function.ToDoubleFunction;
import lv.kopa.evaluation.ResultColumn;
import lv.kopa.evaluation.ResultRole;
import lv.kopa.evaluation.ResultTable;
import lv.kopa.method.composite.internal.scale.Scale;
import lv.kopa.method.composite.internal.stage.Pipeline;
import lv.kopa.method.composite.internal.stage.Treated.Treatment;
import lv.kopa.method.composite.internal.words.Wording;
import lv.kopa.statistics.Moments;
import lv.kopa.text.Text;

/** What each indicator looks like, what was done to it, and on which line it was brought onto the common scale. */
final class StatisticsTable {
    private final Pipeline pipeline;
    private final int indicators;
    private final List<ResultColumn> columns = new ArrayList<>();

    private StatisticsTable(Pipeline pipeline) {
        this.pipeline = pipeline;
        this.indicators = pipeline.input().indicators().size();
    }

    static ResultTable of(Pipeline pipeline) {
        StatisticsTable table = new StatisticsTable(pipeline);
        table.counts();
        table.before("minimum", Moments::minimum);
        table.before("maximum", Moments::maximum);
        table.before("mean", Moments::mean);
        table.add("median", i -> Moments.median(pipeline.imputed().sheet().values(i)));
        table.before("deviation", Moments::deviation);
        table.before("skewness", Moments::skewness);
        table.before("kurtosis", Moments::kurtosis);
        table.treatment();
        table.after("minimum-treated", Moments::minimum);
        table.after("maximum-treated", Moments::maximum);
        table.after("mean-treated", Moments::mean);
        table.after("deviation-treated", Moments::deviation);
        table.after("skewness-treated", Moments::skewness);
        table.after("kurtosis-treated", Moments::kurtosis);
        table.scales();
        return new ResultTable(
                "statistics",
                Wording.text("table.statistics"),
                ResultTable.Purpose.DIAGNOSTIC,
                ResultTable.RowKind.NODE,
                pipeline.input().codes(),
                table.columns);
    }

    private void counts() {
        int remaining = pipeline.screened().remaining();
        add("values", i -> Moments.present(pipeline.screened().sheet().values(i)).length);
        add("filled-in", i -> pipeline.imputed().filled().get(i));
        add("missing", i -> remaining - treatment(i).before().count());
    }

    private void before(String id, ToDoubleFunction<Moments> moment) {
        add(id, i -> moment.applyAsDouble(treatment(i).before()));
    }

    private void after(String id, ToDoubleFunction<Moments> moment) {
        add(id, i -> moment.applyAsDouble(treatment(i).after()));
    }

    private void treatment() {
        List<Text> kinds = new ArrayList<>();
        for (int i = 0; i < indicators; i++) {
            kinds.add(Wording.text(
                    "treatment." + treatment(i).kind(), treatment(i).pulled()));
        }
        columns.add(new ResultColumn.Words("treatment", Wording.text("column.treatment"), ResultRole.NOTE, kinds));
        add("pulled-in", i -> treatment(i).pulled());
    }

    private void scales() {
        add("origin", i -> line(i) == null ? Double.NaN : line(i).origin());
        add("span", i -> line(i) == null ? Double.NaN : line(i).span());
    }

    private Scale.Linear line(int indicator) {
        return pipeline.normalised().scales().get(indicator) instanceof Scale.Linear linear ? linear : null;
    }

    private Treatment treatment(int indicator) {
        return pipeline.treated().indicators().get(indicator);
    }

    private void add(String id, IntToDoubleFunction statistic) {
        double[] values = new double[indicators];
        for (int i = 0; i < indicators; i++) {
            values[i] = statistic.applyAsDouble(i);
        }
        columns.add(Wording.COLUMNS.numbers(id, ResultRole.STATISTIC, values));
    }
}
