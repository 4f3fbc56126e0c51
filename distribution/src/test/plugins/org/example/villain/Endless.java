package org.example.villain;

import lv.kopa.evaluation.Arguments;
import lv.kopa.evaluation.Dataset;
import lv.kopa.evaluation.EvaluationContext;
import lv.kopa.evaluation.EvaluationMethod;
import lv.kopa.evaluation.EvaluationResult;
import org.osgi.service.component.annotations.Component;

/** Never returns, and does not listen. */
@Component(service = EvaluationMethod.class)
public final class Endless extends Described {
    /** Called by Declarative Services. */
    public Endless() {
        super("villain.endless");
    }

    @Override
    public EvaluationResult evaluate(Dataset dataset, Arguments arguments, EvaluationContext context) {
        long turns = 0;
        while (turns >= 0) {
            turns = (turns + 1) % 1_000_000;
        }
        return EvaluationResult.EMPTY;
    }
}
