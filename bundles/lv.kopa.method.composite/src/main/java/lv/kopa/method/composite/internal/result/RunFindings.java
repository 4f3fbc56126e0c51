package lv.kopa.method.composite.internal.result;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import lv.kopa.evaluation.CellMark;
import lv.kopa.evaluation.Finding;
import lv.kopa.evaluation.Listed;
import lv.kopa.evaluation.Unit;
import lv.kopa.indicator.IndicatorNode;
import lv.kopa.method.composite.internal.input.Input;
import lv.kopa.method.composite.internal.mean.Aggregator;
import lv.kopa.method.composite.internal.setting.Settings;
import lv.kopa.method.composite.internal.stage.Aggregated;
import lv.kopa.method.composite.internal.stage.Pipeline;
import lv.kopa.method.composite.internal.stage.Treated;
import lv.kopa.method.composite.internal.words.Named;
import lv.kopa.method.composite.internal.words.Wording;
import lv.kopa.text.Text;

/** What the run did to the data, with the units and indicators named. */
final class RunFindings {
    private final Pipeline pipeline;
    private final Input input;
    private final Settings settings;
    private final Aggregated aggregated;
    private final List<Finding> findings = new ArrayList<>();

    private RunFindings(Pipeline pipeline, Aggregated aggregated, Settings settings) {
        this.pipeline = pipeline;
        this.input = pipeline.input();
        this.settings = settings;
        this.aggregated = aggregated;
    }

    static List<Finding> of(Pipeline pipeline, Aggregated aggregated, Settings settings) {
        RunFindings run = new RunFindings(pipeline, aggregated, settings);
        run.screening();
        run.imputation();
        run.groupsWithoutDonors();
        run.winsorisation();
        run.kind("log-transformed", treatment -> treatment.kind() == Treated.Kind.TRANSFORMED);
        run.kind("still-outlying", Treated.Treatment::outlying);
        run.gaps();
        run.withoutScore();
        run.withoutCorrelations();
        return run.findings;
    }

    private void withoutCorrelations() {
        int nodes = input.root().aggregates().size() + input.indicators().size();
        if (nodes > CorrelationTables.MOST_NODES) {
            findings.add(Wording.REMARKS
                    .ok("correlations-left-out")
                    .figure("nodes", nodes)
                    .say(nodes, CorrelationTables.MOST_NODES));
        }
    }

    private void screening() {
        List<Unit> excluded = pipeline.screened().excluded().stream()
                .mapToObj(input.units()::get)
                .toList();
        if (!excluded.isEmpty()) {
            findings.add(Wording.REMARKS
                    .caution("units-left-out")
                    .figure("units", excluded.size())
                    .about(ids(excluded))
                    .say(excluded.size(), input.units().size(), Listed.units(excluded)));
        }
    }

    private void imputation() {
        List<String> codes = new ArrayList<>();
        int cells = 0;
        for (int i = 0; i < input.indicators().size(); i++) {
            int filled = pipeline.imputed().filled().get(i);
            if (filled > 0) {
                cells += filled;
                codes.add(input.indicators().get(i).code());
            }
        }
        if (cells > 0) {
            int all = pipeline.screened().remaining() * input.indicators().size();
            findings.add(Wording.REMARKS
                    .caution("values-filled-in")
                    .figure("cells", cells)
                    .figure("share", (double) cells / all)
                    .about(codes)
                    .say(
                            cells,
                            all,
                            codes.size(),
                            Wording.option(settings.imputation().method())));
        }
    }

    private void groupsWithoutDonors() {
        List<String> codes = new ArrayList<>();
        SortedSet<String> groups = new TreeSet<>();
        for (int i = 0; i < input.indicators().size(); i++) {
            if (!pipeline.imputed().withoutDonors().get(i).isEmpty()) {
                codes.add(input.indicators().get(i).code());
                groups.addAll(pipeline.imputed().withoutDonors().get(i));
            }
        }
        if (!codes.isEmpty()) {
            List<Text> names = groups.stream()
                    .map(group -> group.isEmpty() ? Wording.text("group.none") : Text.same(group))
                    .toList();
            String key = settings.imputation().fallsBack() ? "groups-fall-back" : "groups-keep-gaps";
            findings.add(Wording.REMARKS
                    .caution(key)
                    .figure("groups", groups.size())
                    .about(codes)
                    .say(Listed.texts(names, ", "), new Named(input.root()).list(codes)));
        }
    }

    private void winsorisation() {
        List<Text> entries = new ArrayList<>();
        Set<String> subjects = new LinkedHashSet<>();
        int points = 0;
        for (int i = 0; i < input.indicators().size(); i++) {
            List<Unit> units = pipeline.treated().sheet().column(i).marks().entrySet().stream()
                    .filter(entry -> entry.getValue() == CellMark.WINSORISED)
                    .map(Map.Entry::getKey)
                    .map(input.units()::get)
                    .toList();
            if (!units.isEmpty()) {
                points += units.size();
                subjects.add(input.indicators().get(i).code());
                subjects.addAll(ids(units));
                entries.add(Wording.text(
                        "list.entry", Listed.name(input.indicators().get(i).leaf()), Listed.units(units)));
            }
        }
        if (!entries.isEmpty()) {
            findings.add(Wording.REMARKS
                    .caution("values-pulled-in")
                    .figure("values", points)
                    .figure("indicators", entries.size())
                    .about(List.copyOf(subjects))
                    .say(points, entries.size(), Listed.texts(entries, "; ")));
        }
    }

    private void kind(String key, Predicate<Treated.Treatment> which) {
        List<String> codes = new ArrayList<>();
        for (int i = 0; i < input.indicators().size(); i++) {
            if (which.test(pipeline.treated().indicators().get(i))) {
                codes.add(input.indicators().get(i).code());
            }
        }
        findings.addAll(new Named(input.root()).say(Wording.REMARKS.caution(key), codes));
    }

    private void gaps() {
        List<Unit> partial = new ArrayList<>();
        for (int unit = 0; unit < input.units().size(); unit++) {
            if (!pipeline.screened().excluded().get(unit) && partial(unit)) {
                partial.add(input.units().get(unit));
            }
        }
        if (!partial.isEmpty()) {
            findings.add(Wording.REMARKS
                    .caution("aggregated-over-gaps")
                    .figure("units", partial.size())
                    .about(ids(partial))
                    .say(partial.size(), Listed.units(partial)));
        }
    }

    private boolean partial(int unit) {
        for (IndicatorNode.Aggregate node : input.root().aggregates()) {
            if (Aggregator.present(aggregated.children(node), unit)
                            < node.children().size()
                    && !Double.isNaN(aggregated.of(node)[unit])) {
                return true;
            }
        }
        return false;
    }

    private void withoutScore() {
        List<Unit> without = new ArrayList<>();
        for (int unit = 0; unit < input.units().size(); unit++) {
            if (Double.isNaN(aggregated.ranks()[unit])
                    && !pipeline.screened().excluded().get(unit)) {
                without.add(input.units().get(unit));
            }
        }
        if (!without.isEmpty()) {
            findings.add(Wording.REMARKS
                    .caution("units-without-score")
                    .figure("units", without.size())
                    .about(ids(without))
                    .say(Listed.units(without)));
        }
    }

    private static List<String> ids(List<Unit> units) {
        return units.stream().map(Unit::id).toList();
    }
}
