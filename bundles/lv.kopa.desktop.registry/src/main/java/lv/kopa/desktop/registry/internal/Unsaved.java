package lv.kopa.desktop.registry.internal;

import java.awt.Window;
import javax.swing.JOptionPane;
import lv.kopa.text.Language;
import lv.kopa.text.Text;
import lv.kopa.workbench.Workbench;

/** Asks before what is typed and not saved is thrown away. */
@FunctionalInterface
public interface Unsaved {
    /**
     * Whether it may be thrown away.
     *
     * @param what it is, as the person calls it
     */
    boolean mayGo(Text what);

    /** Asks in a dialog over the window. */
    static Unsaved asking(Workbench workbench) {
        return what -> {
            Language language = workbench.language();
            Window owner = workbench.window();
            String[] options = {
                Words.text("unsaved.discard").in(language),
                Words.text("unsaved.stay").in(language)
            };
            return JOptionPane.showOptionDialog(
                            owner,
                            Words.text("unsaved.text", what).in(language),
                            Words.text("unsaved.title").in(language),
                            JOptionPane.DEFAULT_OPTION,
                            JOptionPane.WARNING_MESSAGE,
                            null,
                            options,
                            options[1])
                    == 0;
        };
    }
}
