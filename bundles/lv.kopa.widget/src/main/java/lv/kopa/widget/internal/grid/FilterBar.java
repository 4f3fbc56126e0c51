package lv.kopa.widget.internal.grid;

import com.formdev.flatlaf.FlatClientProperties;
import com.formdev.flatlaf.util.UIScale;
import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.event.ActionEvent;
import java.util.function.Consumer;
import javax.swing.AbstractAction;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTextField;
import javax.swing.KeyStroke;
import javax.swing.Timer;
import javax.swing.event.DocumentEvent;
import javax.swing.event.DocumentListener;
import lv.kopa.widget.Icons;

/** Above a table: the filter, how many rows it lets pass, and the menu. */
public final class FilterBar extends JPanel {
    private static final long serialVersionUID = 1;
    private static final int WIDTH = 320;
    /** Milliseconds without a further letter after which one is taken to have finished. */
    private static final int PAUSE = 150;

    private final JTextField field = new JTextField();
    private final JLabel count = new JLabel();
    private final JButton menu = new JButton(Icons.of("ellipsis"));
    private final transient Consumer<String> typed;
    private final Timer pause = new Timer(PAUSE, e -> commit());

    /**
     * A bar.
     *
     * @param name what the filter is called
     * @param placeholder what can be typed, in short
     * @param help what can be typed, in full
     * @param menuName what the menu is called
     * @param typed told what was typed
     */
    public FilterBar(String name, String placeholder, String help, String menuName, Consumer<String> typed) {
        super(new BorderLayout(UIScale.scale(10), 0));
        this.typed = typed;
        pause.setRepeats(false);
        setBorder(BorderFactory.createEmptyBorder(4, 6, 4, 6));
        field.putClientProperty(FlatClientProperties.PLACEHOLDER_TEXT, placeholder);
        field.putClientProperty(FlatClientProperties.TEXT_FIELD_LEADING_ICON, Icons.of("search", 14));
        field.putClientProperty(FlatClientProperties.TEXT_FIELD_SHOW_CLEAR_BUTTON, true);
        field.setToolTipText(GridTable.tooltip(help));
        field.getAccessibleContext().setAccessibleName(name);
        field.getAccessibleContext().setAccessibleDescription(help);
        field.getDocument().addDocumentListener(new DocumentListener() {
            @Override
            public void insertUpdate(DocumentEvent event) {
                pause.restart();
            }

            @Override
            public void removeUpdate(DocumentEvent event) {
                pause.restart();
            }

            @Override
            public void changedUpdate(DocumentEvent event) {
                // only how it looks
            }
        });
        field.addActionListener(e -> commit());
        menu.putClientProperty(FlatClientProperties.BUTTON_TYPE, FlatClientProperties.BUTTON_TYPE_TOOLBAR_BUTTON);
        menu.setToolTipText(menuName);
        menu.getAccessibleContext().setAccessibleName(menuName);
        menu.setFocusable(true);
        JPanel left = new JPanel(new BorderLayout(UIScale.scale(10), 0));
        left.add(field, BorderLayout.WEST);
        left.add(count, BorderLayout.CENTER);
        add(left, BorderLayout.CENTER);
        add(menu, BorderLayout.EAST);
        field.setPreferredSize(new Dimension(UIScale.scale(WIDTH), field.getPreferredSize().height));
    }

    private void commit() {
        pause.stop();
        typed.accept(field.getText());
    }

    /** The menu opens below its button. */
    public void onMenu(Consumer<JButton> open) {
        menu.addActionListener(e -> open.accept(menu));
    }

    /** What a key does while one types. */
    public void onKey(String key, Runnable act) {
        field.getInputMap().put(KeyStroke.getKeyStroke(key), key);
        field.getActionMap().put(key, new AbstractAction() {
            private static final long serialVersionUID = 1;

            @Override
            public void actionPerformed(ActionEvent event) {
                act.run();
            }
        });
    }

    /** What is typed. */
    public String text() {
        return field.getText();
    }

    /** Types something. */
    public void setText(String text) {
        field.setText(text);
        commit();
    }

    /** Begins to type something that the person goes on with. */
    public void begin(String text) {
        field.setText(text);
        field.requestFocusInWindow();
    }

    /** The field for the keyboard. */
    JTextField field() {
        return field;
    }

    /** Says how many rows there are, or what is wrong with the filter. */
    public void say(String words, boolean wrong) {
        count.setText(words);
        field.putClientProperty(FlatClientProperties.OUTLINE, wrong ? FlatClientProperties.OUTLINE_WARNING : null);
    }
}
