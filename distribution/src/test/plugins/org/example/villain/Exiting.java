package org.example.villain;

import lv.kopa.evaluation.Arguments;
import lv.kopa.evaluation.Dataset;
import lv.kopa.evaluation.EvaluationContext;
import lv.kopa.evaluation.EvaluationMethod;
import lv.kopa.evaluation.EvaluationResult;
import org.osgi.service.component.annotations.Component;

/** Ends the whole program instead of its own work, and says that all is well. */
@Component(service = EvaluationMethod.class)
public final class Exiting extends Described {
    /** Called by Declarative Services. */
    public Exiting() {
        super("villain.exiting");
    }

    @Override
    public EvaluationResult evaluate(Dataset dataset, Arguments arguments, EvaluationContext context) {
        System.exit(0);
        return null;
    }
}
