package lv.kopa.desktop.internal.window;

import java.awt.Insets;
import javax.swing.Action;
import javax.swing.Box;
import javax.swing.JButton;
import javax.swing.JToolBar;
import javax.swing.KeyStroke;
import lv.kopa.desktop.internal.command.CommandAction;
import lv.kopa.desktop.internal.command.CommandSet;
import lv.kopa.desktop.internal.command.Keys;
import lv.kopa.text.Language;

/** The buttons below the menus. */
final class ToolBar extends JToolBar {
    private static final long serialVersionUID = 1;

    /** The command whose button stands at the far end. */
    private static final String FAR = "window.palette";

    ToolBar(CommandSet commands, Language language) {
        setMargin(new Insets(2, 6, 2, 6));
        commands.actions().stream()
                .filter(action -> action.description().toolBar())
                .filter(action -> !action.description().id().equals(FAR))
                .sorted(java.util.Comparator.comparingInt(action -> action.description()
                        .menu()
                        .map(place -> place.menu().ordinal() * 10_000 + place.order())
                        .orElse(Integer.MAX_VALUE)))
                .forEach(action -> add(button(action, language)));
        add(Box.createHorizontalGlue());
        commands.find(FAR).ifPresent(action -> add(button(action, language)));
    }

    private static JButton button(CommandAction action, Language language) {
        JButton button = new JButton(action);
        String name = (String) action.getValue(Action.NAME);
        button.setText(name.endsWith("…") ? name.substring(0, name.length() - 1) : name);
        button.setMnemonic(0); // Alt and a letter belong to the menus
        KeyStroke stroke = (KeyStroke) action.getValue(Action.ACCELERATOR_KEY);
        String summary = (String) action.getValue(Action.SHORT_DESCRIPTION);
        button.setToolTipText(stroke == null ? summary : summary + "  (" + Keys.words(stroke) + ")");
        button.getAccessibleContext().setAccessibleName(name);
        return button;
    }
}
