package lv.kopa.desktop.evaluation.internal.record;

import com.formdev.flatlaf.util.UIScale;
import java.util.ArrayList;
import java.util.List;
import javax.swing.Action;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JToolBar;
import javax.swing.SwingConstants;

/** Buttons with words as long as there is room for them, else without. */
final class RowBar extends JToolBar {
    private static final long serialVersionUID = 1;

    private final transient List<JButton> buttons = new ArrayList<>();

    RowBar(List<? extends Action> actions) {
        setFloatable(false);
        setBorder(BorderFactory.createEmptyBorder(UIScale.scale(2), UIScale.scale(6), 0, UIScale.scale(6)));
        for (Action action : actions) {
            JButton button = add(action);
            button.setHorizontalTextPosition(SwingConstants.TRAILING);
            button.setVerticalTextPosition(SwingConstants.CENTER);
            button.getAccessibleContext().setAccessibleName((String) action.getValue(Action.NAME));
            buttons.add(button);
        }
        words(true);
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
