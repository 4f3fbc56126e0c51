package lv.kopa.desktop.runtime.internal.job;

import lv.kopa.text.Messages;
import lv.kopa.workbench.Area;
import lv.kopa.workbench.View;
import lv.kopa.workbench.ViewFactory;
import lv.kopa.workbench.Workbench;
import org.osgi.service.component.annotations.Component;

/** The view of what runs and what ran. */
@Component
public final class JobsViewFactory implements ViewFactory {
    private static final Messages MESSAGES = Messages.of(JobsViewFactory.class);

    @Override
    public Description description() {
        return new Description(
                "jobs", MESSAGES.text("jobs"), MESSAGES.text("jobs.summary"), "hourglass", Area.BOTTOM, 800);
    }

    @Override
    public View open(Workbench workbench) {
        return new JobsView(workbench);
    }
}
