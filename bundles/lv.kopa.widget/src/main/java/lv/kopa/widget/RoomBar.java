package lv.kopa.widget;

import com.formdev.flatlaf.FlatClientProperties;
import com.formdev.flatlaf.util.UIScale;
import java.util.ArrayList;
import java.util.List;
import javax.swing.Action;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JToolBar;
import javax.swing.SwingConstants;

/** A tool bar whose buttons have words as long as there is room for them, else their icons alone. */
public final class RoomBar extends JToolBar {
    private static final long serialVersionUID = 1;

    private final transient List<JButton> buttons = new ArrayList<>();
    private boolean worded = true;
    private int wordy;

    /** A bar without anything. */
    public RoomBar() {
        setFloatable(false);
        setOpaque(false);
        setBorder(BorderFactory.createEmptyBorder(
                UIScale.scale(2), UIScale.scale(6), UIScale.scale(2), UIScale.scale(6)));
    }

    /** Adds a button. */
    public JButton button(Action action, String help) {
        JButton button = add(action);
        button.setHorizontalTextPosition(SwingConstants.TRAILING);
        button.setVerticalTextPosition(SwingConstants.CENTER);
        button.putClientProperty(FlatClientProperties.BUTTON_TYPE, FlatClientProperties.BUTTON_TYPE_TOOLBAR_BUTTON);
        button.setFocusable(true);
        button.getAccessibleContext().setAccessibleName((String) action.getValue(Action.NAME));
        button.setToolTipText(help);
        buttons.add(button);
        words(true);
        return button;
    }

    private void words(boolean shown) {
        worded = shown;
        buttons.forEach(button -> button.setHideActionText(!shown));
        invalidate(); // also while it is laid out, when it counts as invalid already and would keep the sizes it knows
    }

    @Override
    public void updateUI() {
        super.updateUI();
        if (buttons != null) {
            words(true);
        }
    }

    @Override
    public void doLayout() {
        if (worded) {
            wordy = getPreferredSize().width;
        }
        boolean room = wordy <= getWidth();
        if (room != worded) {
            words(room);
        }
        super.doLayout();
    }
}
