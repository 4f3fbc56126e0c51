package lv.kopa.method.additionality.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import lv.kopa.evaluation.Arguments;
import lv.kopa.evaluation.DataRole;
import lv.kopa.evaluation.Dataset;
import lv.kopa.evaluation.Finding;
import lv.kopa.evaluation.Listed;
import lv.kopa.evaluation.Remarks;
import lv.kopa.evaluation.Validity;
import lv.kopa.indicator.Indicator;
import lv.kopa.indicator.IndicatorNode;
import lv.kopa.text.Text;

/** Whether data and arguments can carry a way from gross to net. */
final class AdditionalityCheck {
    private final Dataset dataset;
    private final Arguments arguments;
    private final Gross gross;
    private final boolean survey;
    private final List<Finding> findings = new ArrayList<>();

    AdditionalityCheck(Dataset dataset, Arguments arguments) {
        this.dataset = dataset;
        this.arguments = arguments;
        gross = new Gross(dataset, arguments);
        survey = !arguments.get(Settings.DEADWEIGHT_FROM).equals(Settings.STATED);
    }

    Validity validity() {
        names();
        stated();
        deadweight();
        results();
        doubleFunding();
        return new Validity(findings);
    }

    private void names() {
        Set<String> unknown = new TreeSet<>();
        Stream.of(Settings.INDICATORS, Settings.ADDED).forEach(each -> unknown.addAll(arguments.get(each)));
        dataset.tree().orElseThrow().leaves().forEach(leaf -> unknown.remove(leaf.code()));
        findings.addAll(Wording.REMARKS.refuse("unknown-indicator").sayOf(List.copyOf(unknown)));
        findings.addAll(Wording.REMARKS
                .refuse("unknown-unit")
                .sayOf(arguments.get(Settings.SUPPORTED).stream()
                        .filter(id -> dataset.indexOf(id).isEmpty())
                        .toList()));
        Stream.of(Settings.PERIOD, Settings.BEFORE)
                .flatMap(each -> arguments.get(each).stream())
                .filter(name -> dataset.periods(DataRole.INDICATOR).stream()
                        .noneMatch(period -> period.name().equals(name)))
                .forEach(name ->
                        findings.addAll(Wording.REMARKS.refuse("unknown-period").sayOf(List.of(name))));
    }

    /** The factors that have to be stated. */
    private List<Factor> needed() {
        return Arrays.stream(Factor.values())
                .filter(factor -> factor != Factor.DEADWEIGHT || !survey)
                .toList();
    }

    private void stated() {
        factors(
                Wording.REMARKS.refuse("not-stated"),
                needed().stream()
                        .filter(factor -> Settings.stated(arguments, factor).isEmpty())
                        .toList());
        factors(
                Wording.REMARKS.refuse("not-ordered"),
                needed().stream()
                        .filter(factor -> Settings.stated(arguments, factor)
                                .filter(rates -> !rates.ordered())
                                .isPresent())
                        .toList());
        List<Factor> single = needed().stream()
                .filter(factor -> Settings.stated(arguments, factor).isPresent())
                .filter(factor -> !Settings.ranged(arguments, factor))
                .toList();
        factors(Wording.REMARKS.caution("no-range"), single);
        if (arguments.get(Settings.SOURCE).isBlank()) {
            findings.add(Wording.REMARKS
                    .refuse("no-source")
                    .figure("factors", needed().size())
                    .say());
        } else {
            findings.add(Wording.REMARKS
                    .caution("assumptions")
                    .figure("factors", needed().size())
                    .say(Listed.texts(needed().stream().map(Factor::label).toList(), ", "), source()));
        }
    }

    private String source() {
        return arguments.get(Settings.SOURCE);
    }

    private void deadweight() {
        if (!survey) {
            return;
        }
        Optional<Deadweight> found = Deadweight.of(dataset, arguments);
        int units = dataset.units().size();
        if (found.isEmpty()) {
            findings.add(
                    Wording.REMARKS.refuse("no-answers").figure("units", units).say());
            return;
        }
        findings.addAll(Wording.REMARKS
                .refuse("unknown-answer")
                .sayOf(List.copyOf(found.get().unknown())));
        findings.add(Wording.REMARKS
                .caution("self-assessment")
                .figure("answered", found.get().answered())
                .figure("units", units)
                .say(found.get().answered(), units));
    }

    private void results() {
        List<Indicator> indicators = gross.indicators();
        findings.addAll(Wording.REMARKS
                .caution("no-result")
                .sayOf(dataset.tree().orElseThrow().leaves().stream()
                        .map(IndicatorNode.Leaf::indicator)
                        .filter(each -> gross.wanted(each) && !gross.usable(each))
                        .map(Indicator::code)
                        .toList()));
        Set<String> infinite = new LinkedHashSet<>();
        Set<String> negative = new LinkedHashSet<>();
        Set<String> gaps = new LinkedHashSet<>();
        int present = 0;
        for (Indicator indicator : indicators) {
            for (double value : gross.of(indicator)) {
                if (Double.isNaN(value)) {
                    gaps.add(indicator.code());
                } else if (Double.isInfinite(value)) {
                    infinite.add(indicator.code());
                } else {
                    present++;
                    if (value < 0) {
                        negative.add(indicator.code());
                    }
                }
            }
        }
        findings.addAll(Wording.REMARKS.refuse("not-finite").sayOf(List.copyOf(infinite)));
        findings.addAll(Wording.REMARKS.caution("negative-gross").sayOf(List.copyOf(negative)));
        findings.addAll(Wording.REMARKS.caution("gaps").sayOf(List.copyOf(gaps)));
        findings.addAll(Wording.REMARKS
                .caution("not-added")
                .sayOf(indicators.stream()
                        .filter(each -> !gross.added(each))
                        .map(Indicator::code)
                        .toList()));
        if (present == 0) {
            findings.add(Wording.REMARKS
                    .refuse("nothing-gross")
                    .figure("indicators", indicators.size())
                    .say());
        }
    }

    private void doubleFunding() {
        Optional<double[]> funded = DoubleFunding.of(dataset, arguments);
        if (funded.isEmpty()) {
            findings.add(Wording.REMARKS
                    .caution("double-funding-unknown")
                    .figure("units", dataset.units().size())
                    .say());
            return;
        }
        List<String> twice = new ArrayList<>();
        for (int unit = 0; unit < funded.get().length; unit++) {
            if (funded.get()[unit] == 1) {
                twice.add(dataset.units().get(unit).id());
            }
        }
        if (!twice.isEmpty()) {
            findings.add(Wording.REMARKS
                    .caution("double-funding")
                    .figure("units", twice.size())
                    .figure("of", dataset.units().size())
                    .about(twice)
                    .say(twice.size(), dataset.units().size()));
        }
    }

    private void factors(Remarks.Remark remark, List<Factor> factors) {
        if (!factors.isEmpty()) {
            Text named = Listed.texts(factors.stream().map(Factor::label).toList(), ", ");
            findings.add(remark.figure("count", factors.size())
                    .about(factors.stream().map(Factor::word).toList())
                    .say(named));
        }
    }
}
