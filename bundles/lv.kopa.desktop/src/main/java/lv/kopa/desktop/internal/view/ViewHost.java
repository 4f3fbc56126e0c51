package lv.kopa.desktop.internal.view;

import java.awt.BorderLayout;
import java.awt.event.ActionEvent;
import java.util.function.Supplier;
import javax.swing.AbstractAction;
import javax.swing.Action;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.ToolTipManager;
import lv.kopa.desktop.internal.Guard;
import lv.kopa.desktop.internal.ScopedWorkbench;
import lv.kopa.desktop.internal.contribution.Contribution;
import lv.kopa.desktop.internal.contribution.Origin;
import lv.kopa.text.Language;
import lv.kopa.text.Messages;
import lv.kopa.widget.EmptyState;
import lv.kopa.workbench.View;
import lv.kopa.workbench.ViewFactory;

/**
 * The place of one view: shows the view, or what became of it. A view that fails is replaced by a message with "try again";
 * one whose bundle has gone leaves a placeholder that names the bundle, and comes back with it.
 */
final class ViewHost extends JPanel {
    private static final long serialVersionUID = 1;
    private static final Messages MESSAGES = Messages.of(ViewHost.class);

    private final transient Guard guard;
    private final transient Supplier<ScopedWorkbench> workbenches;
    private final transient Supplier<Language> language;
    private transient Contribution<ViewFactory, ViewFactory.Description> contribution;
    private transient ScopedWorkbench workbench;
    private transient View view;
    private boolean shown;
    private boolean awaited;

    ViewHost(
            Contribution<ViewFactory, ViewFactory.Description> contribution,
            Guard guard,
            Supplier<ScopedWorkbench> workbenches,
            Supplier<Language> language) {
        super(new BorderLayout());
        this.contribution = contribution;
        this.guard = guard;
        this.workbenches = workbenches;
        this.language = language;
    }

    /** The view that belongs here, without its service while it is gone. */
    Contribution<ViewFactory, ViewFactory.Description> contribution() {
        return contribution;
    }

    boolean isOf(Contribution<ViewFactory, ViewFactory.Description> other) {
        return contribution == other;
    }

    /** Makes the view if it is not there yet. */
    void open() {
        shown = true;
        if (view == null) {
            reopen();
        }
        if (awaited) {
            takeFocus();
        }
    }

    /** Makes the view anew, if it was ever shown: the language has changed, or the person tries again. */
    void reopen() {
        letGo();
        if (!shown) {
            return;
        }
        if (contribution.service() == null) {
            fillGone();
            return;
        }
        workbench = workbenches.get();
        Origin origin = contribution.origin();
        try {
            view = contribution.service().open(workbench);
            JComponent content = view.component();
            getAccessibleContext()
                    .setAccessibleName(contribution.description().name().in(language.get()));
            fill(new GuardPanel(content, thrown -> failed(origin, thrown)));
        } catch (Throwable e) { // a view of others may throw anything
            failed(origin, e);
        }
    }

    /** The keyboard goes to the view, as soon as that is there. */
    void takeFocus() {
        awaited = view == null && isShowing();
        if (view != null) {
            guard.run(contribution.origin(), () -> view.focus().requestFocusInWindow());
        }
    }

    private void failed(Origin origin, Throwable thrown) {
        String message = guard.failed(origin, thrown).in(language.get());
        letGo();
        Action again = new AbstractAction(say("view.again")) {
            private static final long serialVersionUID = 1;

            @Override
            public void actionPerformed(ActionEvent event) {
                reopen();
            }
        };
        fill(new EmptyState("triangle-alert", say("view.failed"), message, again));
    }

    /** The bundle of the view has gone. */
    void gone() {
        letGo();
        contribution = new Contribution<>(null, contribution.description(), contribution.origin());
        fillGone();
    }

    private void fillGone() {
        Origin origin = contribution.origin();
        fill(new EmptyState("unplug", say("view.gone"), say("view.gone.text", origin.jar(), origin.version())));
    }

    private String say(String key, Object... arguments) {
        return MESSAGES.text(key, arguments).in(language.get());
    }

    /** The bundle of the view is back. */
    void back(Contribution<ViewFactory, ViewFactory.Description> again) {
        contribution = again;
        reopen();
    }

    /** Lets go of everything that the view holds. */
    void letGo() {
        if (view != null) {
            View closing = view;
            view = null;
            guard.run(contribution.origin(), closing::close);
        }
        if (workbench != null) {
            workbench.close();
        }
        Carets.stop(this);
        removeAll();
        ToolTipManager.sharedInstance().mousePressed(null); // it would hold what the mouse was over last
    }

    private void fill(JComponent content) {
        removeAll();
        add(content);
        revalidate();
        repaint();
    }
}
