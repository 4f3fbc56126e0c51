package lv.kopa.desktop.internal.dock;

import java.awt.Component;
import javax.swing.JComponent;
import javax.swing.JSplitPane;
import javax.swing.KeyStroke;

/** Two areas and the divider between them, which keeps its share of the room when the room changes. */
final class SplitArea extends JSplitPane {
    private static final long serialVersionUID = 1;

    private final transient Runnable moved;
    private double share;
    private int room = -1;
    private JComponent only;
    private boolean placing;

    SplitArea(boolean across, double share, JComponent first, JComponent second, Runnable moved) {
        super(across ? HORIZONTAL_SPLIT : VERTICAL_SPLIT, true, first, second);
        this.share = share;
        this.moved = moved;
        setBorder(null);
        addPropertyChangeListener(DIVIDER_LOCATION_PROPERTY, event -> dividerMoved());
        // The window goes from area to area with this key.
        getInputMap(WHEN_ANCESTOR_OF_FOCUSED_COMPONENT).put(KeyStroke.getKeyStroke("F6"), "none");
    }

    double share() {
        return share;
    }

    void share(double other) {
        share = other;
        room = -1;
        revalidate();
    }

    boolean across() {
        return getOrientation() == HORIZONTAL_SPLIT;
    }

    JComponent first() {
        return (JComponent) getLeftComponent();
    }

    JComponent second() {
        return (JComponent) getRightComponent();
    }

    JComponent other(JComponent child) {
        return child == first() ? second() : first();
    }

    void replace(JComponent child, JComponent by) {
        // The old child may already stand below the new one, and is then no longer here.
        if (second() == null || second() == child) {
            setRightComponent(by);
        } else {
            setLeftComponent(by);
        }
    }

    /** Shows one child only, or both again if it is null. */
    void only(JComponent child) {
        only = child;
        room = -1;
        for (Component each : getComponents()) {
            each.setVisible(child == null || each == child);
        }
        revalidate();
    }

    private int extent() {
        return (across() ? getWidth() : getHeight()) - getDividerSize();
    }

    private void dividerMoved() {
        if (!placing && room > 0 && room == extent()) {
            share = Math.min(1, Math.max(0, getDividerLocation() / (double) room));
            moved.run();
        }
    }

    @Override
    protected void addImpl(Component component, Object constraints, int index) {
        room = -1;
        super.addImpl(component, constraints, index);
    }

    @Override
    public void updateUI() {
        super.updateUI();
        if (only != null) {
            only(only);
        }
    }

    @Override
    public void doLayout() {
        if (only != null) {
            only.setBounds(0, 0, getWidth(), getHeight());
            return;
        }
        placing = true;
        if (room != extent()) {
            // The layout hands out what came or went by rules of its own first, and takes the divider's word only then.
            room = extent();
            super.doLayout();
            setDividerLocation((int) Math.round(share * room));
        }
        super.doLayout();
        placing = false;
    }
}
