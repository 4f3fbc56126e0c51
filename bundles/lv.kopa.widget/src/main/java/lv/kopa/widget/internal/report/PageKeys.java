package lv.kopa.widget.internal.report;

import java.awt.Component;
import java.awt.Container;
import java.awt.KeyboardFocusManager;
import java.awt.Rectangle;
import java.awt.event.ActionEvent;
import java.util.ArrayList;
import java.util.List;
import javax.swing.AbstractAction;
import javax.swing.JComponent;
import javax.swing.KeyStroke;
import javax.swing.LayoutFocusTraversalPolicy;

/**
 * The keyboard on a page. Tab goes from figure to figure and from table to table, past the words; with Ctrl and the arrows
 * one goes through the words, too, as those do who have them read aloud.
 */
public final class PageKeys {
    private final JComponent page;

    private PageKeys(JComponent page) {
        this.page = page;
    }

    /** Gives a page its keys. */
    public static void install(JComponent page) {
        PageKeys keys = new PageKeys(page);
        page.setFocusable(true);
        page.setFocusTraversalPolicyProvider(true);
        page.setFocusTraversalPolicy(new PastTheWords());
        keys.bind("ctrl DOWN", 1);
        keys.bind("ctrl UP", -1);
    }

    private void bind(String stroke, int by) {
        KeyStroke key = KeyStroke.getKeyStroke(stroke);
        // A component without keys of its own is no stop of the Tab key.
        page.getInputMap(JComponent.WHEN_FOCUSED).put(key, stroke);
        page.getInputMap(JComponent.WHEN_ANCESTOR_OF_FOCUSED_COMPONENT).put(key, stroke);
        page.getActionMap().put(stroke, new AbstractAction() {
            private static final long serialVersionUID = 1;

            @Override
            public void actionPerformed(ActionEvent event) {
                go(by);
            }
        });
    }

    private void go(int by) {
        List<JComponent> stops = new ArrayList<>();
        collect(page, stops);
        int at = stops.indexOf(
                KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner());
        int next = at < 0 && by < 0 ? -1 : at + by;
        if (next >= 0 && next < stops.size()) {
            JComponent stop = stops.get(next);
            stop.requestFocusInWindow();
            stop.scrollRectToVisible(new Rectangle(stop.getWidth(), stop.getHeight()));
        }
    }

    private static void collect(Container container, List<JComponent> stops) {
        for (Component part : container.getComponents()) {
            if (part instanceof JComponent component
                    && component.isFocusable()
                    && component.getInputMap(JComponent.WHEN_FOCUSED).size() > 0) {
                stops.add(component);
            } else if (part instanceof Container inner) {
                collect(inner, stops);
            }
        }
    }

    private static final class PastTheWords extends LayoutFocusTraversalPolicy {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean accept(Component component) {
            return !(component instanceof Prose) && super.accept(component);
        }
    }
}
