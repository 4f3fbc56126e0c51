package lv.kopa.widget.internal.figure;

import java.util.Optional;
import java.util.function.Consumer;
import javax.swing.Icon;
import javax.swing.JMenuItem;
import javax.swing.JPopupMenu;
import lv.kopa.report.Figure;
import lv.kopa.text.Language;
import lv.kopa.widget.Icons;

/** What can be done with a figure as a whole. */
public final class FigureMenu extends JPopupMenu {
    private static final long serialVersionUID = 1;

    /** A menu that copies, and saves where something can save. */
    public FigureMenu(Figure figure, Language language, Runnable copy, Optional<Consumer<Figure>> save) {
        add(FigureWords.say("copy", language), Icons.of("copy"), copy);
        save.ifPresent(saver -> add(FigureWords.say("save", language), Icons.of("save"), () -> saver.accept(figure)));
    }

    private void add(String words, Icon icon, Runnable action) {
        JMenuItem item = new JMenuItem(words, icon);
        item.addActionListener(event -> action.run());
        add(item);
    }
}
