package lv.kopa.desktop.runtime.internal.problem;

import lv.kopa.evaluation.EvaluationService;
import lv.kopa.task.ProblemLog;
import lv.kopa.text.Messages;
import lv.kopa.workbench.Area;
import lv.kopa.workbench.View;
import lv.kopa.workbench.ViewFactory;
import lv.kopa.workbench.Workbench;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The view of what is wrong. */
@Component
public final class ProblemsViewFactory implements ViewFactory {
    private static final Messages MESSAGES = Messages.of(ProblemsViewFactory.class);

    private final ProblemLog log;
    private final EvaluationService evaluations;

    /** Called by Declarative Services. */
    @Activate
    public ProblemsViewFactory(@Reference ProblemLog log, @Reference EvaluationService evaluations) {
        this.log = log;
        this.evaluations = evaluations;
    }

    @Override
    public Description description() {
        return new Description(
                "problems",
                MESSAGES.text("problems"),
                MESSAGES.text("problems.summary"),
                "triangle-alert",
                Area.BOTTOM,
                810);
    }

    @Override
    public View open(Workbench workbench) {
        return new ProblemsView(workbench, log, evaluations);
    }
}
