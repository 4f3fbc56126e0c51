package lv.kopa.desktop.registry.internal.part;

import com.formdev.flatlaf.FlatClientProperties;
import java.awt.Dimension;
import java.awt.event.ActionEvent;
import java.util.function.Consumer;
import javax.swing.AbstractAction;
import javax.swing.JComponent;
import javax.swing.JTextField;
import javax.swing.KeyStroke;
import javax.swing.Timer;
import javax.swing.event.DocumentEvent;
import javax.swing.event.DocumentListener;
import lv.kopa.widget.Icons;

/** Where one types what one looks for. Enter and Down lead to what was found, Escape looks for nothing. */
public final class SearchField extends JTextField {
    private static final long serialVersionUID = 1;
    /** Milliseconds without a further letter after which one is taken to have finished. */
    private static final int PAUSE = 200;

    private static final int COLUMNS = 14;

    private final transient Consumer<String> typed;
    private final Timer pause = new Timer(PAUSE, event -> commit());

    /**
     * A field.
     *
     * @param name what is looked for
     * @param typed told what was typed
     * @param down leads to what was found
     */
    public SearchField(String name, Consumer<String> typed, Runnable down) {
        this.typed = typed;
        pause.setRepeats(false);
        setColumns(COLUMNS);
        putClientProperty(FlatClientProperties.PLACEHOLDER_TEXT, name);
        putClientProperty(FlatClientProperties.TEXT_FIELD_LEADING_ICON, Icons.of("search", 14));
        putClientProperty(FlatClientProperties.TEXT_FIELD_SHOW_CLEAR_BUTTON, true);
        getAccessibleContext().setAccessibleName(name);
        getDocument().addDocumentListener(new Typed(pause::restart));
        key("ENTER", () -> {
            commit();
            down.run();
        });
        key("DOWN", down);
        key("ESCAPE", () -> {
            setText("");
            commit();
            down.run();
        });
    }

    @Override
    public Dimension getMinimumSize() {
        Dimension size = getPreferredSize();
        return new Dimension(size.width / 2, size.height);
    }

    @Override
    public Dimension getMaximumSize() {
        Dimension size = getPreferredSize();
        return new Dimension(size.width * 2, size.height);
    }

    private void commit() {
        pause.stop();
        typed.accept(getText().strip());
    }

    private void key(String stroke, Runnable deed) {
        bind(this, WHEN_FOCUSED, stroke, deed);
    }

    /** Lets a key do something. */
    public static void bind(JComponent part, int when, String stroke, Runnable deed) {
        part.getInputMap(when).put(KeyStroke.getKeyStroke(stroke), "registry " + stroke);
        part.getActionMap().put("registry " + stroke, new AbstractAction() {
            private static final long serialVersionUID = 1;

            @Override
            public void actionPerformed(ActionEvent event) {
                deed.run();
            }
        });
    }

    /** Hears of every change of what is typed. */
    public record Typed(Runnable heard) implements DocumentListener {
        @Override
        public void insertUpdate(DocumentEvent event) {
            heard.run();
        }

        @Override
        public void removeUpdate(DocumentEvent event) {
            heard.run();
        }

        @Override
        public void changedUpdate(DocumentEvent event) {
            // only how it looks
        }
    }
}
