package lv.kopa.method.additionality.internal;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import lv.kopa.evaluation.Arguments;
import lv.kopa.evaluation.Dataset;
import lv.kopa.evaluation.Disclosure;
import lv.kopa.evaluation.Listed;
import lv.kopa.evaluation.ResultColumn;
import lv.kopa.evaluation.ResultColumns;
import lv.kopa.evaluation.ResultRole;
import lv.kopa.evaluation.ResultTable;
import lv.kopa.evaluation.Unit;
import lv.kopa.indicator.Indicator;
import lv.kopa.text.Text;

/** The tables of a result: gross and net of each unit; the way from gross to net of the whole, step by step. */
final class AdditionalityTables {
    private final Dataset dataset;
    private final Arguments arguments;
    private final Gross gross;
    private final Optional<double[]> doubleFunded;
    private final boolean guarded;
    private final List<ResultColumn> scores = new ArrayList<>();
    private final List<Row> rows = new ArrayList<>();

    private AdditionalityTables(Dataset dataset, Arguments arguments) {
        this.dataset = dataset;
        this.arguments = arguments;
        gross = new Gross(dataset, arguments);
        doubleFunded = DoubleFunding.of(dataset, arguments);
        guarded = Disclosure.mayBeAboutFirms(dataset);
    }

    static List<ResultTable> of(Dataset dataset, Arguments arguments) {
        return new AdditionalityTables(dataset, arguments).tables();
    }

    private List<ResultTable> tables() {
        Map<Factor, Rates> stated = new EnumMap<>(Factor.class);
        for (Factor factor : Factor.values()) {
            Settings.stated(arguments, factor).ifPresent(rates -> stated.put(factor, rates));
        }
        Deadweight deadweight = Deadweight.of(dataset, arguments).orElseThrow();
        for (Indicator indicator : gross.indicators()) {
            Net net = Net.of(gross.of(indicator), stated, deadweight);
            units(indicator, net);
            if (gross.added(indicator)) {
                steps(indicator, net, stated);
            }
        }
        doubleFunded.ifPresent(funded -> scores.add(ResultColumn.Numbers.of(
                "double-funded", Wording.text("column.double-funded"), ResultRole.MEMBERSHIP, funded)));
        return List.of(
                new ResultTable(
                        "scores",
                        Wording.text("table.scores"),
                        ResultTable.Purpose.SCORES,
                        ResultTable.RowKind.UNIT,
                        dataset.units().stream().map(Unit::id).toList(),
                        scores),
                steps());
    }

    private void units(Indicator indicator, Net net) {
        column(indicator, ".gross", "gross", ResultRole.VALUE, net.gross());
        column(indicator, "", "net", ResultRole.EFFECT, net.net(Estimate.CENTRAL));
        column(indicator, ".low", "net-low", ResultRole.LOWER, net.net(Estimate.LOW));
        column(indicator, ".high", "net-high", ResultRole.UPPER, net.net(Estimate.HIGH));
    }

    private void column(Indicator indicator, String suffix, String label, ResultRole role, double... values) {
        scores.add(ResultColumn.Numbers.owning(
                indicator.code() + suffix,
                Wording.text("column.unit." + label, Listed.name(indicator)),
                role,
                indicator.unit(),
                values.clone(),
                Map.of()));
    }

    /** A row of the second table. */
    private record Row(
            Indicator indicator,
            String step,
            Text label,
            Rates rates,
            double amount,
            double level,
            double low,
            double high,
            boolean telling) {}

    private void steps(Indicator indicator, Net net, Map<Factor, Rates> stated) {
        Rates none = new Rates(Double.NaN, Double.NaN, Double.NaN);
        double whole = Net.sum(net.gross());
        boolean telling = guarded && Disclosure.tells(net.gross());
        rows.add(new Row(indicator, "gross", Wording.text("step.gross"), none, whole, whole, whole, whole, telling));
        Map<Estimate, Double> before = new EnumMap<>(Estimate.class);
        for (Estimate estimate : Estimate.values()) {
            before.put(estimate, whole);
        }
        for (Factor factor : Factor.values()) {
            Map<Estimate, Double> after = new EnumMap<>(Estimate.class);
            for (Estimate estimate : Estimate.values()) {
                after.put(estimate, Net.sum(net.levels().get(estimate).get(factor)));
            }
            Rates rates = factor == Factor.DEADWEIGHT ? effective(before, after) : stated.get(factor);
            rows.add(new Row(
                    indicator,
                    factor.word(),
                    factor.label(),
                    rates,
                    after.get(Estimate.CENTRAL) - before.get(Estimate.CENTRAL),
                    after.get(Estimate.CENTRAL),
                    after.get(Estimate.LOW),
                    after.get(Estimate.HIGH),
                    telling));
            before = after;
        }
        double central = before.get(Estimate.CENTRAL);
        rows.add(new Row(
                indicator,
                "net",
                Wording.text("step.net"),
                none,
                central,
                central,
                before.get(Estimate.LOW),
                before.get(Estimate.HIGH),
                telling));
        doubleFunded.ifPresent(funded -> {
            double claimed = part(net.gross(), funded);
            rows.add(new Row(
                    indicator,
                    "double-funded",
                    Wording.text("step.double-funded"),
                    none,
                    claimed,
                    part(net.net(Estimate.CENTRAL), funded),
                    part(net.net(Estimate.LOW), funded),
                    part(net.net(Estimate.HIGH), funded),
                    telling || guarded && (tells(net.gross(), funded, true) || tells(net.gross(), funded, false))));
        });
    }

    private static double part(double[] values, double... funded) {
        double sum = 0;
        for (int unit = 0; unit < values.length; unit++) {
            sum += funded[unit] == 1 && !Double.isNaN(values[unit]) ? values[unit] : 0;
        }
        return sum;
    }

    /** Whether the sum over those who had other support, or over those who had none, tells what a single one has. */
    private static boolean tells(double[] values, double[] funded, boolean which) {
        return Disclosure.tells(IntStream.range(0, values.length)
                .filter(unit -> (funded[unit] == 1) == which)
                .mapToDouble(unit -> values[unit])
                .toArray());
    }

    /** The share that deadweight takes from all units together. */
    private static Rates effective(Map<Estimate, Double> before, Map<Estimate, Double> after) {
        return new Rates(
                1 - after.get(Estimate.HIGH) / before.get(Estimate.HIGH),
                1 - after.get(Estimate.CENTRAL) / before.get(Estimate.CENTRAL),
                1 - after.get(Estimate.LOW) / before.get(Estimate.LOW));
    }

    private ResultTable steps() {
        ResultColumns.Rows<Row> columns = Wording.COLUMNS.of(rows);
        return new ResultTable(
                "additionality",
                Wording.text("table.additionality"),
                ResultTable.Purpose.STAGE,
                ResultTable.RowKind.OTHER,
                rows.stream()
                        .map(row -> row.indicator().code() + " " + row.step())
                        .toList(),
                List.of(
                        columns.words(
                                "indicator", row -> Text.same(row.indicator().code())),
                        columns.words("indicator-name", row -> Listed.name(row.indicator())),
                        columns.words("measured-in", row -> row.indicator().unit()),
                        columns.words("step", row -> Text.same(row.step())),
                        columns.words("step-name", Row::label),
                        columns.numbers("rate-low", row -> row.rates().low()),
                        columns.numbers("rate", row -> row.rates().central()),
                        columns.numbers("rate-high", row -> row.rates().high()),
                        columns.numbers("amount", Row::amount),
                        columns.numbers("level", Row::level),
                        columns.numbers("level-low", Row::low),
                        columns.numbers("level-high", Row::high),
                        columns.numbers("telling", row -> row.telling() ? 1 : 0),
                        columns.words("source", this::source)));
    }

    private Text source(Row row) {
        if (Double.isNaN(row.rates().central())) {
            return Text.EMPTY;
        }
        boolean survey = row.step().equals(Factor.DEADWEIGHT.word())
                && !arguments.get(Settings.DEADWEIGHT_FROM).equals(Settings.STATED);
        return survey ? Wording.text("source.survey") : Text.same(arguments.get(Settings.SOURCE));
    }
}
