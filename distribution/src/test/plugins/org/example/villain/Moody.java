package org.example.villain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import lv.kopa.evaluation.Arguments;
import lv.kopa.evaluation.CausalLevel;
import lv.kopa.evaluation.Condition;
import lv.kopa.evaluation.DataNeeds;
import lv.kopa.evaluation.Dataset;
import lv.kopa.evaluation.EvaluationContext;
import lv.kopa.evaluation.EvaluationMethod;
import lv.kopa.evaluation.EvaluationResult;
import lv.kopa.evaluation.MethodDescription;
import lv.kopa.evaluation.Parameter;
import lv.kopa.evaluation.ParameterTree;
import lv.kopa.evaluation.ParameterType;
import lv.kopa.evaluation.ResultColumn;
import lv.kopa.evaluation.ResultRole;
import lv.kopa.evaluation.ResultTable;
import lv.kopa.evaluation.Unit;
import lv.kopa.evaluation.Validity;
import lv.kopa.evaluation.Variation;
import lv.kopa.text.Text;
import org.osgi.service.component.annotations.Component;

/** Ranks units in their order as long as it is in the mood, and then does what its settings say. */
@Component(service = EvaluationMethod.class)
public final class Moody implements EvaluationMethod {
    private static final Parameter<String> MOOD = parameter("mood", new ParameterType.Words(), "good");
    private static final Parameter<Long> PATIENCE = parameter("patience", new ParameterType.Whole(0, 9), 1L);
    private static final MethodDescription DESCRIPTION = new MethodDescription(
            "villain.moody",
            "1.0.0",
            Text.same("Moody"),
            Text.same("villains"),
            Text.same("nowhere"),
            Text.same("?"),
            Text.same("Ranks in order."),
            List.of(),
            CausalLevel.DESCRIPTIVE,
            new DataNeeds(1, false, Set.of(), true),
            ParameterTree.of(MOOD, PATIENCE),
            true);

    private final AtomicInteger calls = new AtomicInteger();

    private static <T> Parameter<T> parameter(String key, ParameterType<T> type, T standard) {
        return new Parameter<>(
                key,
                type,
                Text.same(key),
                Text.same(key),
                Text.EMPTY,
                Optional.of(standard),
                Parameter.Level.BASIC,
                Condition.ALWAYS,
                "1.0.0",
                Variation.FIXED);
    }

    @Override
    public MethodDescription description() {
        return DESCRIPTION;
    }

    @Override
    public Validity check(Dataset dataset, Arguments arguments) {
        return Validity.OK;
    }

    @Override
    public EvaluationResult evaluate(Dataset dataset, Arguments arguments, EvaluationContext context) {
        int units = dataset.units().size();
        double[] ranks = new double[units];
        Arrays.setAll(ranks, unit -> unit + 1);
        if (calls.getAndIncrement() < arguments.get(PATIENCE)) {
            return ranked(dataset, ranks);
        }
        switch (arguments.get(MOOD)) {
            case "throw":
                throw new IllegalStateException("not today");
            case "hang":
                hang();
                break;
            case "slow":
                pause();
                break;
            case "nan":
                Arrays.fill(ranks, Double.NaN);
                break;
            case "short":
                ranks = new double[] {1, 2};
                break;
            case "nothing":
                return null;
            default:
        }
        return ranked(dataset, ranks);
    }

    private static void hang() {
        long turns = 0;
        while (turns >= 0) {
            turns = (turns + 1) % 1_000_000;
        }
    }

    /** Says that it has begun to whoever is in the same process. */
    private static void pause() {
        System.setProperty("villain.moody", "slow");
        try {
            Thread.sleep(20);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static EvaluationResult ranked(Dataset dataset, double... ranks) {
        List<String> rows = new ArrayList<>();
        dataset.units().stream().limit(ranks.length).map(Unit::id).forEach(rows::add);
        return new EvaluationResult(
                List.of(new ResultTable(
                        "scores",
                        Text.same("Ranks"),
                        ResultTable.Purpose.SCORES,
                        ResultTable.RowKind.UNIT,
                        rows,
                        List.of(ResultColumn.Numbers.of("rank", Text.same("Rank"), ResultRole.RANK, ranks)))),
                List.of());
    }
}
