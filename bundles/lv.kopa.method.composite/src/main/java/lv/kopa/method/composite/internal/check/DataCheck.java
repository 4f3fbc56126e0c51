package lv.kopa.method.composite.internal.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import lv.kopa.evaluation.Finding;
import lv.kopa.evaluation.Listed;
import lv.kopa.evaluation.Period;
import lv.kopa.evaluation.Unit;
import lv.kopa.method.composite.internal.input.IndicatorData;
import lv.kopa.method.composite.internal.input.Input;
import lv.kopa.method.composite.internal.setting.Settings;
import lv.kopa.method.composite.internal.stage.Denominated.ZeroDenominator;
import lv.kopa.method.composite.internal.stage.Pipeline;
import lv.kopa.method.composite.internal.words.Named;
import lv.kopa.method.composite.internal.words.Wording;
import lv.kopa.statistics.Moments;
import lv.kopa.text.Text;

/** Whether there are enough values, and whether they can be divided. */
final class DataCheck {
    /** Said of indicators without any value. */
    static final String EMPTY = "empty-indicator";
    /** Share of units with a value below which an indicator calls for care. */
    private static final double COVERAGE = 2.0 / 3;
    /** Number of units up to which one of them alone can look like an outlier. */
    private static final int FEW_UNITS = 20;

    /** Limits of skewness and kurtosis beyond which the handbook of OECD and JRC (2008) suspects outliers. */
    private static final double SKEWNESS = 2;

    private static final double KURTOSIS = 3.5;

    private final Pipeline pipeline;
    private final Input input;
    private final Settings settings;
    private final List<Finding> findings = new ArrayList<>();

    private DataCheck(Pipeline pipeline, Settings settings) {
        this.pipeline = pipeline;
        this.input = pipeline.input();
        this.settings = settings;
    }

    static List<Finding> of(Pipeline pipeline, Settings settings) {
        DataCheck check = new DataCheck(pipeline, settings);
        check.periods();
        check.zeroDenominators();
        check.units();
        check.coverage();
        check.size();
        check.outliers();
        return List.copyOf(check.findings);
    }

    /** What forbids the run, without what else there is to say. */
    static List<Finding> refusals(Pipeline pipeline, Settings settings) {
        DataCheck check = new DataCheck(pipeline, settings);
        check.zeroDenominators();
        check.units();
        check.empty();
        return List.copyOf(check.findings);
    }

    private void periods() {
        TreeMap<Period, Integer> counts = new TreeMap<>();
        for (IndicatorData indicator : input.indicators()) {
            counts.merge(indicator.values().orElseThrow().key().period(), 1, Integer::sum);
        }
        if (counts.size() > 1) {
            List<String> shares = counts.entrySet().stream()
                    .map(entry -> entry.getKey().name() + " (" + entry.getValue() + ")")
                    .toList();
            findings.add(Wording.REMARKS
                    .caution("periods-differ")
                    .figure("periods", counts.size())
                    .say(Listed.codes(shares)));
        } else if (!counts.firstKey().equals(Period.NONE)) {
            String period = counts.firstKey().name();
            findings.add(Wording.REMARKS
                    .ok(settings.period().isPresent() ? "period-given" : "period-latest")
                    .say(period));
        }
    }

    private void zeroDenominators() {
        for (int i = 0; i < input.indicators().size(); i++) {
            int index = i;
            List<Unit> units = pipeline.denominated().zeros().stream()
                    .filter(zero -> zero.indicator() == index)
                    .map(ZeroDenominator::unit)
                    .map(input.units()::get)
                    .toList();
            if (!units.isEmpty()) {
                String code = input.indicators().get(i).code();
                List<String> subjects = new ArrayList<>(List.of(code));
                units.forEach(unit -> subjects.add(unit.id()));
                findings.add(Wording.REMARKS
                        .refuse("zero-denominator")
                        .figure("cells", units.size())
                        .about(subjects)
                        .say(
                                Listed.name(input.indicators().get(i).leaf()),
                                denominator(input.indicators().get(i)),
                                Listed.units(units)));
            }
        }
    }

    private static String denominator(IndicatorData indicator) {
        return indicator.denominator().orElseThrow().key().code();
    }

    private void units() {
        List<Unit> empty = new ArrayList<>();
        for (int unit = 0; unit < input.units().size(); unit++) {
            if (pipeline.screened().availability()[unit] == 0
                    && !pipeline.screened().excluded().get(unit)) {
                empty.add(input.units().get(unit));
            }
        }
        if (!empty.isEmpty()) {
            findings.add(Wording.REMARKS
                    .refuse("unit-without-values")
                    .figure("units", empty.size())
                    .about(empty.stream().map(Unit::id).toList())
                    .say(Listed.units(empty)));
        }
        int remaining = pipeline.screened().remaining();
        if (remaining < CompositeCheck.FEWEST_UNITS) {
            findings.add(Wording.REMARKS
                    .refuse("too-few-units-left")
                    .figure("units", remaining)
                    .say(remaining, input.units().size()));
        }
    }

    private void coverage() {
        empty();
        List<String> sparse = new ArrayList<>();
        List<Text> shares = new ArrayList<>();
        for (int i = 0; i < input.indicators().size(); i++) {
            int present = present(i);
            double share = (double) present / Math.max(1, pipeline.screened().remaining());
            String code = input.indicators().get(i).code();
            if (present > 0 && share < COVERAGE) {
                sparse.add(code);
                shares.add(Wording.text(
                        "list.percent", Listed.name(input.indicators().get(i).leaf()), Wording.percent(share)));
            }
        }
        if (!sparse.isEmpty()) {
            findings.add(Wording.REMARKS
                    .caution("low-coverage")
                    .figure("count", sparse.size())
                    .figure("limit", COVERAGE)
                    .about(sparse)
                    .say(Listed.texts(shares, "; ")));
        }
    }

    private int present(int indicator) {
        return Moments.present(pipeline.screened().sheet().values(indicator)).length;
    }

    private void empty() {
        List<String> empty = new ArrayList<>();
        for (int i = 0; i < input.indicators().size(); i++) {
            if (present(i) == 0) {
                empty.add(input.indicators().get(i).code());
            }
        }
        findings.addAll(new Named(input.root()).say(Wording.REMARKS.refuse(EMPTY), empty));
    }

    private void size() {
        int units = pipeline.screened().remaining();
        int indicators = input.indicators().size();
        if (units < indicators) {
            findings.add(Wording.REMARKS
                    .caution("fewer-units-than-indicators")
                    .figure("units", units)
                    .figure("indicators", indicators)
                    .say(units, indicators));
        }
        Optional<Settings.Treatment> treatment = settings.treatment();
        if (treatment.isPresent() && units <= FEW_UNITS) {
            findings.add(Wording.REMARKS
                    .caution("few-units-treated")
                    .figure("units", units)
                    .figure("limit", FEW_UNITS)
                    .say(units));
        }
    }

    /** Names what nobody treats and what counts by its size. */
    private void outliers() {
        if (settings.treatment().isPresent()
                || settings.normalisation().method().byOrder()) {
            return;
        }
        List<String> subjects = new ArrayList<>();
        List<Text> entries = new ArrayList<>();
        for (int i = 0; i < input.indicators().size(); i++) {
            double[] values = pipeline.treated().sheet().values(i);
            Moments moments = Moments.of(values);
            if (Math.abs(moments.skewness()) > SKEWNESS && moments.kurtosis() > KURTOSIS) {
                Unit unit = input.units().get(farthest(values, moments.mean()));
                IndicatorData indicator = input.indicators().get(i);
                subjects.addAll(List.of(indicator.code(), unit.id()));
                entries.add(Wording.text("list.entry", Listed.name(indicator.leaf()), Listed.name(unit)));
            }
        }
        if (!entries.isEmpty()) {
            findings.add(Wording.REMARKS
                    .caution("outlying-values")
                    .figure("indicators", entries.size())
                    .about(subjects)
                    .say(Listed.texts(entries, "; ")));
        }
    }

    private static int farthest(double[] values, double mean) {
        int farthest = 0;
        double most = 0;
        for (int unit = 0; unit < values.length; unit++) {
            double distance = Math.abs(values[unit] - mean);
            if (distance > most) { // not so for gaps
                most = distance;
                farthest = unit;
            }
        }
        return farthest;
    }
}
