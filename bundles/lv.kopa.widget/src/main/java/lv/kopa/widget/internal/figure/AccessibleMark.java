package lv.kopa.widget.internal.figure;

import java.util.Locale;
import javax.accessibility.Accessible;
import javax.accessibility.AccessibleContext;
import javax.accessibility.AccessibleRole;
import javax.accessibility.AccessibleState;
import javax.accessibility.AccessibleStateSet;
import javax.swing.JComponent;

/** A mark as a screen reader knows it. */
public final class AccessibleMark extends AccessibleContext implements Accessible {
    private final JComponent figure;
    private final int index;
    private final String text;
    private final boolean selected;

    /**
     * A mark.
     *
     * @param figure the component that shows it
     * @param index its place in reading order
     * @param text what it says
     * @param selected whether its subject is selected
     */
    public AccessibleMark(JComponent figure, int index, String text, boolean selected) {
        this.figure = figure;
        this.index = index;
        this.text = text;
        this.selected = selected;
        setAccessibleParent((Accessible) figure);
    }

    @Override
    public AccessibleContext getAccessibleContext() {
        return this;
    }

    @Override
    public String getAccessibleName() {
        return text;
    }

    @Override
    public AccessibleRole getAccessibleRole() {
        return AccessibleRole.LABEL;
    }

    @Override
    public AccessibleStateSet getAccessibleStateSet() {
        AccessibleStateSet states = new AccessibleStateSet();
        states.add(AccessibleState.ENABLED);
        states.add(AccessibleState.VISIBLE);
        states.add(AccessibleState.SELECTABLE);
        if (selected) {
            states.add(AccessibleState.SELECTED);
        }
        return states;
    }

    @Override
    public int getAccessibleIndexInParent() {
        return index;
    }

    @Override
    public int getAccessibleChildrenCount() {
        return 0;
    }

    @Override
    public Accessible getAccessibleChild(int child) {
        return null;
    }

    @Override
    public Locale getLocale() {
        return figure.getLocale();
    }
}
