package lv.kopa.method.composite.internal.fast;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import lv.kopa.evaluation.Arguments;
import lv.kopa.evaluation.Dataset;
import lv.kopa.evaluation.NodeWeights;
import lv.kopa.evaluation.PreparedMethod;
import lv.kopa.evaluation.Standing;
import lv.kopa.evaluation.Validity;
import lv.kopa.evaluation.Variant;
import lv.kopa.method.composite.internal.check.CompositeCheck;
import lv.kopa.method.composite.internal.input.Input;
import lv.kopa.method.composite.internal.input.Periods;
import lv.kopa.method.composite.internal.parallel.Workers;
import lv.kopa.method.composite.internal.setting.Settings;
import lv.kopa.method.composite.internal.setting.WeightSource;
import lv.kopa.method.composite.internal.stage.Index;
import lv.kopa.method.composite.internal.stage.Panel;

/**
 * A composite indicator that is ready for many variants of one dataset. What comes before aggregation is kept, with what
 * checks say of it, for each combination of the settings on which it depends; aggregation is done anew each time. Variants
 * with other data are computed from the beginning.
 */
public final class PreparedComposite implements PreparedMethod.Prepared {
    private static final long CELLS_KEPT = 4_000_000;
    private static final int MOST_KNOWN = 4096;

    private final Dataset dataset;
    private final int mostSteps;
    private final Map<Arguments, Ready> known = new ConcurrentHashMap<>();
    private final Map<Steps, Panel> steps = new ConcurrentHashMap<>();

    /** Settings on which the steps before aggregation depend. */
    private record Steps(
            Optional<String> period,
            Settings.Panel panel,
            boolean denominate,
            Settings.Screening screening,
            Settings.Imputation imputation,
            Optional<Settings.Treatment> treatment,
            Settings.Normalisation normalisation) {
        static Steps of(Settings settings) {
            return new Steps(
                    settings.period(),
                    settings.panel(),
                    settings.denominate(),
                    settings.screening(),
                    settings.imputation(),
                    settings.treatment(),
                    settings.normalisation());
        }
    }

    /**
     * What is known about arguments for the weights of the dataset.
     *
     * @param settings the arguments
     * @param panel the steps before aggregation; nothing if the check before them refuses
     * @param before what checks say that do not look at aggregated values
     */
    private record Ready(Settings settings, Optional<Panel> panel, Validity before) {}

    /** Ready for a dataset. */
    public PreparedComposite(Dataset dataset) {
        this.dataset = dataset;
        long cells =
                Math.max(1L, (long) dataset.units().size() * dataset.columns().size());
        mostSteps = (int) Math.max(4, Math.min(1024, CELLS_KEPT / cells));
    }

    @Override
    public Standing rank(Variant variant) {
        if (variant.dataset() != dataset || weightless(variant) || follow(variant)) {
            return rank(make(variant.weighted(), Settings.of(variant.arguments()), false), Optional.empty());
        }
        return rank(ready(variant.arguments()), variant.weights());
    }

    /** Whether there is a weight of zero, so that checks of weights may say something else of these than of the dataset's. */
    private static boolean weightless(Variant variant) {
        if (variant.weights().isEmpty()) {
            return false;
        }
        NodeWeights weights = variant.weights().get();
        for (int node = 0; node < weights.size(); node++) {
            if (weights.of(node) == 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether weights follow from values or from points, so that those of the tree say only what is intended. */
    private static boolean follow(Variant variant) {
        WeightSource source = Settings.of(variant.arguments()).weights().source();
        return variant.weights().isPresent() && (source.derived() || source == WeightSource.BUDGET);
    }

    private Ready ready(Arguments arguments) {
        Ready ready = known.get(arguments);
        if (ready == null) {
            ready = make(dataset, Settings.of(arguments), true);
            if (known.size() < MOST_KNOWN) {
                known.put(arguments, ready);
            }
        }
        return ready;
    }

    private Ready make(Dataset data, Settings settings, boolean keep) {
        Validity before = CompositeCheck.beforeComputing(data, settings);
        if (before.refused()) {
            return new Ready(settings, Optional.empty(), before);
        }
        Panel panel = keep ? kept(settings) : computed(data, settings);
        return new Ready(settings, Optional.of(panel), CompositeCheck.refusalsOfSteps(panel, settings));
    }

    private Panel kept(Settings settings) {
        Steps key = Steps.of(settings);
        Panel panel = steps.get(key);
        if (panel == null) {
            panel = computed(dataset, settings);
            if (steps.size() < mostSteps) {
                steps.put(key, panel);
            }
        }
        return panel;
    }

    private static Panel computed(Dataset data, Settings settings) {
        return Panel.run(Periods.of(data, data.tree().orElseThrow(), settings), settings, Workers.ALONE);
    }

    private static Standing rank(Ready ready, Optional<NodeWeights> weights) {
        if (ready.before().refused()) {
            return Standing.refused(ready.before());
        }
        Panel panel = ready.panel().orElseThrow();
        Settings settings = ready.settings();
        Index index = weights.isPresent() && settings.weights().source() != WeightSource.EQUAL
                ? Index.of(
                        panel,
                        settings,
                        stated(settings, weights.get(), panel.shown().input()),
                        Workers.ALONE)
                : Index.of(panel, settings, Workers.ALONE);
        Validity after = CompositeCheck.ofAggregated(index, panel, settings);
        return after.refused()
                ? Standing.refused(after)
                : Standing.at(index.periods().get(panel.periods().shown()).ranks());
    }

    /** What was drawn in place of the weights of the tree; weights that were given stay. */
    private static Map<String, Double> stated(Settings settings, NodeWeights drawn, Input input) {
        Map<String, Double> weights = new HashMap<>(2 * drawn.size());
        int[] next = {0};
        input.root().visit(node -> weights.put(node.code(), drawn.of(next[0]++)));
        if (settings.weights().source() == WeightSource.GIVEN) {
            weights.putAll(settings.weights().given());
        }
        return weights;
    }
}
