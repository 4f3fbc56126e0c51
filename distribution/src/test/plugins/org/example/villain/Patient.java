package org.example.villain;

import lv.kopa.evaluation.Arguments;
import lv.kopa.evaluation.Dataset;
import lv.kopa.evaluation.EvaluationContext;
import lv.kopa.evaluation.EvaluationMethod;
import lv.kopa.evaluation.EvaluationResult;
import org.osgi.service.component.annotations.Component;

/** Works until it is stopped, as a good method does. */
@Component(service = EvaluationMethod.class)
public final class Patient extends Described {
    /** Called by Declarative Services. */
    public Patient() {
        super("villain.patient");
    }

    @Override
    public EvaluationResult evaluate(Dataset dataset, Arguments arguments, EvaluationContext context) {
        while (true) {
            context.checkCancelled();
            Thread.onSpinWait();
        }
    }
}
