package org.example.villain;

import java.io.OutputStream;
import java.io.PrintStream;
import lv.kopa.evaluation.Arguments;
import lv.kopa.evaluation.Dataset;
import lv.kopa.evaluation.EvaluationContext;
import lv.kopa.evaluation.EvaluationMethod;
import lv.kopa.evaluation.EvaluationResult;
import lv.kopa.evaluation.MethodDescription;
import org.osgi.service.component.annotations.Component;

/** Prints on standard output wherever it is called, and takes both streams of the process for itself. */
@Component(service = EvaluationMethod.class, immediate = true)
public final class Printing extends Described {
    /** Called by Declarative Services. */
    public Printing() {
        super("villain.printing");
        System.out.println("villain begins");
        System.setErr(new PrintStream(OutputStream.nullOutputStream()));
    }

    @Override
    public MethodDescription description() {
        System.out.println("villain describes");
        System.setOut(new PrintStream(OutputStream.nullOutputStream()));
        return super.description();
    }

    @Override
    public EvaluationResult evaluate(Dataset dataset, Arguments arguments, EvaluationContext context) {
        throw new IllegalStateException("printing was all");
    }
}
