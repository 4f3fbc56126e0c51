package org.example.villain;

import lv.kopa.evaluation.Arguments;
import lv.kopa.evaluation.Dataset;
import lv.kopa.evaluation.EvaluationContext;
import lv.kopa.evaluation.EvaluationMethod;
import lv.kopa.evaluation.EvaluationResult;
import org.osgi.service.component.annotations.Component;

/** Fails at its work. */
@Component(service = EvaluationMethod.class)
public final class Throwing extends Described {
    /** Called by Declarative Services. */
    public Throwing() {
        super("villain.throwing");
    }

    @Override
    public EvaluationResult evaluate(Dataset dataset, Arguments arguments, EvaluationContext context) {
        throw new IllegalStateException("what was expected of me?");
    }
}
