package lv.kopa.desktop.evaluation.internal.explanation;

import javax.swing.event.PopupMenuEvent;
import javax.swing.event.PopupMenuListener;

/** Does something each time a menu opens. */
record Opening(Runnable act) implements PopupMenuListener {
    @Override
    public void popupMenuWillBecomeVisible(PopupMenuEvent event) {
        act.run();
    }

    @Override
    public void popupMenuWillBecomeInvisible(PopupMenuEvent event) {
        // nothing to do
    }

    @Override
    public void popupMenuCanceled(PopupMenuEvent event) {
        // nothing to do
    }
}
