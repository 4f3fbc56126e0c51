package org.example.villain;

import lv.kopa.evaluation.Arguments;
import lv.kopa.evaluation.Dataset;
import lv.kopa.evaluation.EvaluationContext;
import lv.kopa.evaluation.EvaluationMethod;
import lv.kopa.evaluation.EvaluationResult;
import org.osgi.service.component.annotations.Component;

/** Cannot even be made. */
@Component(service = EvaluationMethod.class)
public final class Stillborn extends Described {
    /** Called by Declarative Services. */
    public Stillborn() {
        super("villain.stillborn");
        throw new IllegalStateException("no message 'parameter.x.help'");
    }

    @Override
    public EvaluationResult evaluate(Dataset dataset, Arguments arguments, EvaluationContext context) {
        return EvaluationResult.EMPTY;
    }
}
