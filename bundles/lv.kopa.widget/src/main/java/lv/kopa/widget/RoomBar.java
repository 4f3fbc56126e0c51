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
        buttons.forEach(button -> button.setHideActionText(!shown));
    }

    @Override
    public void setBounds(int x, int y, int width, int height) {
        super.setBounds(x, y, width, height);
        words(true);
        if (getPreferredSize().width > width) {
            words(false);
        }
    }
}
