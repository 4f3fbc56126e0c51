package org.example.villain;

import java.util.List;
import java.util.Set;
import lv.kopa.evaluation.Arguments;
import lv.kopa.evaluation.CausalLevel;
import lv.kopa.evaluation.DataNeeds;
import lv.kopa.evaluation.Dataset;
import lv.kopa.evaluation.EvaluationMethod;
import lv.kopa.evaluation.MethodDescription;
import lv.kopa.evaluation.ParameterTree;
import lv.kopa.evaluation.Validity;
import lv.kopa.text.Text;

/** A method that takes any data and says the least that it must of itself. */
abstract class Described implements EvaluationMethod {
    private final MethodDescription description;

    Described(String id) {
        Text name = Text.same(id);
        description = new MethodDescription(
                id,
                "1.0.0",
                name,
                name,
                name,
                name,
                name,
                List.of(),
                CausalLevel.DESCRIPTIVE,
                new DataNeeds(1, false, Set.of(), true),
                ParameterTree.NONE,
                false);
    }

    @Override
    public MethodDescription description() {
        return description;
    }

    @Override
    public Validity check(Dataset dataset, Arguments arguments) {
        return Validity.OK;
    }
}
