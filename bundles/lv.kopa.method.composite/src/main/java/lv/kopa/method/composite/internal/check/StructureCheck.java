package lv.kopa.method.composite.internal.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import lv.kopa.evaluation.DataRole;
import lv.kopa.evaluation.Dataset;
import lv.kopa.evaluation.Finding;
import lv.kopa.evaluation.Listed;
import lv.kopa.indicator.IndicatorNode;
import lv.kopa.method.composite.internal.input.IndicatorData;
import lv.kopa.method.composite.internal.input.Input;
import lv.kopa.method.composite.internal.setting.NormalisationMethod;
import lv.kopa.method.composite.internal.setting.Settings;
import lv.kopa.method.composite.internal.setting.WeightSource;
import lv.kopa.method.composite.internal.weight.NodeWeights;
import lv.kopa.method.composite.internal.weight.StatedWeights;
import lv.kopa.method.composite.internal.words.Named;
import lv.kopa.method.composite.internal.words.Wording;

/** What the arguments ask for must be there: columns, codes, groups, the reference unit, weights. */
final class StructureCheck {
    /** The column of places in the table of scores; no node can have the same code. */
    private static final String RESERVED = "rank";

    private final Dataset dataset;
    private final Input input;
    private final Settings settings;
    private final List<Finding> findings = new ArrayList<>();

    private StructureCheck(Dataset dataset, Input input, Settings settings) {
        this.dataset = dataset;
        this.input = input;
        this.settings = settings;
    }

    static List<Finding> of(Dataset dataset, Input input, Settings settings) {
        StructureCheck check = new StructureCheck(dataset, input, settings);
        check.columns();
        check.codes();
        check.weights();
        check.groups();
        check.normalisation();
        return List.copyOf(check.findings);
    }

    private void columns() {
        refuse("indicator-without-column", codes(data -> data.values().isEmpty()));
        if (settings.denominate()) {
            refuse(
                    "denominator-without-column",
                    codes(data -> data.leaf().indicator().denominator().isPresent()
                            && data.denominator().isEmpty()));
        }
    }

    private void codes() {
        input.root()
                .find(RESERVED)
                .ifPresent(node -> findings.add(
                        Wording.REMARKS.refuse("reserved-code").about(RESERVED).say(RESERVED)));
        if (settings.weights().source() == WeightSource.GIVEN) {
            Set<String> nodes = new TreeSet<>();
            input.root().visit(node -> nodes.add(node.code()));
            refuse("unknown-weights", unknown(settings.weights().given().keySet(), nodes));
        }
        refuse("unknown-indicators", unknown(markedIndicators(), new TreeSet<>(input.codes())));

        Set<String> aggregates = new TreeSet<>();
        input.root().aggregates().forEach(aggregate -> {
            aggregates.add(aggregate.code());
            aggregates.add(String.valueOf(aggregate.level()));
        });
        refuse("unknown-aggregates", unknown(settings.aggregation().exceptions().keySet(), aggregates));
    }

    /** The indicators for which the normalisation is given a mark of their own. */
    private Set<String> markedIndicators() {
        Settings.Normalisation wanted = settings.normalisation();
        Set<String> marked = new TreeSet<>();
        if (wanted.method() == NormalisationMethod.DISTANCE_TO_TARGET) {
            marked.addAll(wanted.targets().keySet());
        } else if (wanted.method() == NormalisationMethod.GOALPOSTS) {
            marked.addAll(wanted.lowerPosts().keySet());
            marked.addAll(wanted.upperPosts().keySet());
        } else if (wanted.method() == NormalisationMethod.ADJUSTED_MAZZIOTTA_PARETO) {
            marked.addAll(wanted.references().keySet());
        }
        return marked;
    }

    private static List<String> unknown(Set<String> asked, Set<String> known) {
        return asked.stream().filter(code -> !known.contains(code)).sorted().toList();
    }

    private void weights() {
        NodeWeights weights = StatedWeights.of(input.root(), settings.weights());
        refuse(
                "weights-all-zero",
                input.root().aggregates().stream()
                        .filter(aggregate -> aggregate.children().stream().allMatch(child -> weights.of(child) == 0))
                        .map(IndicatorNode::code)
                        .toList());
    }

    private void groups() {
        if (!settings.imputation().method().grouped()) {
            return;
        }
        List<String> attributes = dataset.columns().stream()
                .filter(column -> column.key().role() == DataRole.ATTRIBUTE)
                .map(column -> column.key().code())
                .distinct()
                .toList();
        Optional<String> group = settings.imputation().group();
        if (group.isEmpty()) {
            findings.add(Wording.REMARKS.refuse("group-not-given").say(Listed.codes(attributes)));
        } else if (input.groups().isEmpty()) {
            findings.add(Wording.REMARKS
                    .refuse("group-unknown")
                    .about(group.get())
                    .say(group.get(), Listed.codes(attributes)));
        }
    }

    private void normalisation() {
        Settings.Normalisation wanted = settings.normalisation();
        if (!(wanted.lower() < wanted.upper())) {
            findings.add(Wording.REMARKS
                    .refuse("bounds-in-wrong-order")
                    .figure("lower", wanted.lower())
                    .figure("upper", wanted.upper())
                    .say(wanted.lower(), wanted.upper()));
        }
        if (wanted.method() == NormalisationMethod.DISTANCE_TO_REFERENCE) {
            Optional<String> reference = wanted.reference();
            if (reference.isEmpty()) {
                findings.add(Wording.REMARKS.refuse("reference-not-given").say());
            } else if (dataset.indexOf(reference.get()).isEmpty()) {
                findings.add(Wording.REMARKS
                        .refuse("reference-unknown")
                        .about(reference.get())
                        .say(reference.get()));
            }
        }
    }

    private List<String> codes(Predicate<IndicatorData> which) {
        return input.indicators().stream()
                .filter(which)
                .map(IndicatorData::code)
                .toList();
    }

    private void refuse(String key, List<String> codes) {
        findings.addAll(new Named(input.root())
                .say(Wording.REMARKS.refuse(key), codes, settings.period().orElse("–")));
    }
}
