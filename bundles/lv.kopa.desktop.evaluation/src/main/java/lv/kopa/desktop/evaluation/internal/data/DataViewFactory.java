package lv.kopa.desktop.evaluation.internal.data;

import lv.kopa.desktop.evaluation.internal.ViewIds;
import lv.kopa.desktop.evaluation.internal.open.Opener;
import lv.kopa.text.Messages;
import lv.kopa.workbench.Area;
import lv.kopa.workbench.View;
import lv.kopa.workbench.ViewFactory;
import lv.kopa.workbench.Workbench;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The table of data. */
@Component
public final class DataViewFactory implements ViewFactory {
    private static final Messages MESSAGES = Messages.of(DataViewFactory.class);
    private static final Description DESCRIPTION = new Description(
            ViewIds.DATA, MESSAGES.text("data"), MESSAGES.text("data.summary"), "table", Area.CENTRE, 10);

    private final Opener opener;

    /** Called by Declarative Services. */
    @Activate
    public DataViewFactory(@Reference Opener opener) {
        this.opener = opener;
    }

    @Override
    public Description description() {
        return DESCRIPTION;
    }

    @Override
    public View open(Workbench workbench) {
        return new DataView(workbench, files -> opener.open(files, workbench));
    }
}
