package lv.kopa.method.composite.internal.fast;

import java.util.BitSet;
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
import lv.kopa.method.composite.internal.parallel.Workers;
import lv.kopa.method.composite.internal.setting.Settings;
import lv.kopa.method.composite.internal.setting.WeightSource;
import lv.kopa.method.composite.internal.stage.Aggregated;
import lv.kopa.method.composite.internal.stage.Denominated;
import lv.kopa.method.composite.internal.stage.Imputed;
import lv.kopa.method.composite.internal.stage.Normalised;
import lv.kopa.method.composite.internal.stage.Pipeline;
import lv.kopa.method.composite.internal.stage.Screened;
import lv.kopa.method.composite.internal.stage.Treated;

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
    private final Map<Steps, Pipeline> steps = new ConcurrentHashMap<>();
    private final Map<Opening, Opened> opened = new ConcurrentHashMap<>();
    private final Map<Filling, Imputed> filled = new ConcurrentHashMap<>();

    /** Settings on which the steps before aggregation depend. */
    private record Steps(
            Optional<String> period,
            boolean denominate,
            Settings.Screening screening,
            Settings.Imputation imputation,
            Optional<Settings.Treatment> treatment,
            Settings.Normalisation normalisation) {
        static Steps of(Settings settings) {
            return new Steps(
                    settings.period(),
                    settings.denominate(),
                    settings.screening(),
                    settings.imputation(),
                    settings.treatment(),
                    settings.normalisation());
        }
    }

    /** Settings on which it depends what is taken from the data. */
    private record Opening(Optional<String> period, boolean denominate, Settings.Imputation imputation) {}

    /** What was taken from the data, and divided. */
    private record Opened(Input input, Denominated denominated) {}

    /** On what filled gaps depend: screening with other limits mostly leaves out the same units. */
    private record Filling(Opening opening, BitSet excluded) {}

    /**
     * What is known about arguments for the weights of the dataset.
     *
     * @param settings the arguments
     * @param pipeline the steps before aggregation; nothing if the check before them refuses
     * @param before what checks say that do not look at aggregated values
     */
    private record Ready(Settings settings, Optional<Pipeline> pipeline, Validity before) {}

    /** Ready for a dataset. */
    public PreparedComposite(Dataset dataset) {
        this.dataset = dataset;
        long cells =
                Math.max(1L, (long) dataset.units().size() * dataset.columns().size());
        mostSteps = (int) Math.max(4, Math.min(1024, CELLS_KEPT / cells));
    }

    @Override
    public Standing rank(Variant variant) {
        if (variant.dataset() != dataset || weightless(variant)) {
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
        Pipeline pipeline = keep ? kept(settings) : computed(data, settings);
        return new Ready(settings, Optional.of(pipeline), CompositeCheck.refusalsOfSteps(pipeline, settings));
    }

    private Pipeline kept(Settings settings) {
        Steps key = Steps.of(settings);
        Pipeline pipeline = steps.get(key);
        if (pipeline == null) {
            pipeline = inSteps(settings);
            if (steps.size() < mostSteps) {
                steps.put(key, pipeline);
            }
        }
        return pipeline;
    }

    /** The pipeline, of which the steps that depend on little are kept. */
    private Pipeline inSteps(Settings settings) {
        Opening opening = new Opening(settings.period(), settings.denominate(), settings.imputation());
        Opened start = opened.get(opening);
        if (start == null) {
            Input input = Input.of(dataset, dataset.tree().orElseThrow(), settings);
            start = new Opened(input, Denominated.of(input, Workers.ALONE));
            opened.put(opening, start);
        }
        Screened screened =
                Screened.of(start.denominated().sheet(), dataset.units().size(), settings.screening(), Workers.ALONE);
        Filling filling = new Filling(opening, screened.excluded());
        Imputed imputed = filled.get(filling);
        if (imputed == null) {
            imputed = Imputed.of(screened, start.input(), settings.imputation(), Workers.ALONE);
            if (filled.size() < mostSteps) {
                filled.put(filling, imputed);
            }
        }
        Treated treated = Treated.of(imputed.sheet(), settings.treatment(), Workers.ALONE);
        return new Pipeline(
                start.input(),
                start.denominated(),
                screened,
                imputed,
                treated,
                Normalised.of(treated, start.input(), settings.normalisation(), Workers.ALONE));
    }

    private static Pipeline computed(Dataset data, Settings settings) {
        return Pipeline.run(Input.of(data, data.tree().orElseThrow(), settings), settings, Workers.ALONE);
    }

    private static Standing rank(Ready ready, Optional<NodeWeights> weights) {
        if (ready.before().refused()) {
            return Standing.refused(ready.before());
        }
        Pipeline pipeline = ready.pipeline().orElseThrow();
        Settings settings = weights.map(drawn -> weighed(ready.settings(), drawn, pipeline.input()))
                .orElse(ready.settings());
        Aggregated aggregated = Aggregated.of(pipeline.normalised(), pipeline.input(), settings, Workers.ALONE);
        Validity after = CompositeCheck.ofAggregated(aggregated, pipeline, settings);
        return after.refused() ? Standing.refused(after) : Standing.at(aggregated.ranks());
    }

    /** The settings with weights in place of those of the tree. */
    private static Settings weighed(Settings settings, NodeWeights drawn, Input input) {
        if (settings.weights().source() == WeightSource.EQUAL) {
            return settings;
        }
        Map<String, Double> weights = new HashMap<>();
        int[] next = {0};
        input.root().visit(node -> weights.put(node.code(), drawn.of(next[0]++)));
        if (settings.weights().source() == WeightSource.GIVEN) {
            weights.putAll(settings.weights().given());
        }
        return new Settings(
                settings.period(),
                settings.denominate(),
                settings.screening(),
                settings.imputation(),
                settings.treatment(),
                settings.normalisation(),
                new Settings.Weights(WeightSource.GIVEN, weights),
                settings.aggregation());
    }
}
