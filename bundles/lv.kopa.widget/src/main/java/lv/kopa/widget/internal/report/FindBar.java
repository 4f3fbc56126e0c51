package lv.kopa.widget.internal.report;

import com.formdev.flatlaf.FlatClientProperties;
import com.formdev.flatlaf.util.UIScale;
import java.awt.FlowLayout;
import java.awt.event.ActionEvent;
import javax.swing.AbstractAction;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTextField;
import javax.swing.KeyStroke;
import javax.swing.event.DocumentEvent;
import javax.swing.event.DocumentListener;
import lv.kopa.text.Language;
import lv.kopa.widget.Icons;

/** Asks what to find on the page. */
public final class FindBar extends JPanel {
    private static final long serialVersionUID = 1;
    private static final int COLUMNS = 22;

    private final transient Search search;
    private final transient Runnable closed;
    private final Language language;
    private final JTextField words = new JTextField(COLUMNS);
    private final JLabel count = new JLabel();

    /**
     * A bar that is not seen until it is {@linkplain #open opened}.
     *
     * @param closed called when the person is done
     */
    public FindBar(Search search, Language language, Runnable closed) {
        super(new FlowLayout(FlowLayout.LEADING, UIScale.scale(6), UIScale.scale(4)));
        this.search = search;
        this.closed = closed;
        this.language = language;
        String name = ReportWords.say("find", language);
        words.putClientProperty(FlatClientProperties.PLACEHOLDER_TEXT, name);
        words.putClientProperty(FlatClientProperties.TEXT_FIELD_LEADING_ICON, Icons.of("search"));
        words.getAccessibleContext().setAccessibleName(name);
        words.getDocument().addDocumentListener(new Typing());
        key("ENTER", () -> go(1));
        key("shift ENTER", () -> go(-1));
        key("ESCAPE", this::close);
        add(words);
        button("find.previous", "chevron-up", () -> go(-1));
        button("find.next", "chevron-down", () -> go(1));
        add(count);
        button("find.close", "x", this::close);
        setVisible(false);
    }

    private void key(String stroke, Runnable action) {
        words.getInputMap().put(KeyStroke.getKeyStroke(stroke), stroke);
        words.getActionMap().put(stroke, new AbstractAction() {
            private static final long serialVersionUID = 1;

            @Override
            public void actionPerformed(ActionEvent event) {
                action.run();
            }
        });
    }

    private void button(String key, String icon, Runnable action) {
        JButton button = new JButton(Icons.of(icon));
        button.putClientProperty(FlatClientProperties.BUTTON_TYPE, FlatClientProperties.BUTTON_TYPE_TOOLBAR_BUTTON);
        String name = ReportWords.say(key, language);
        button.setToolTipText(name);
        button.getAccessibleContext().setAccessibleName(name);
        button.addActionListener(event -> action.run());
        add(button);
    }

    /** Shows the bar, with the keyboard in it. */
    public void open() {
        setVisible(true);
        words.selectAll();
        words.requestFocusInWindow();
        look();
    }

    private void close() {
        setVisible(false);
        search.clear();
        closed.run();
    }

    private void look() {
        search.look(words.getText());
        say();
    }

    private void go(int places) {
        search.go(places);
        say();
    }

    private void say() {
        boolean none = search.count() == 0 && !words.getText().isBlank();
        words.putClientProperty(FlatClientProperties.OUTLINE, none ? FlatClientProperties.OUTLINE_WARNING : null);
        count.setText(
                words.getText().isBlank()
                        ? ""
                        : none
                                ? ReportWords.say("find.none", language)
                                : ReportWords.say("find.count", language, search.place(), search.count()));
    }

    private final class Typing implements DocumentListener {
        @Override
        public void insertUpdate(DocumentEvent event) {
            look();
        }

        @Override
        public void removeUpdate(DocumentEvent event) {
            look();
        }

        @Override
        public void changedUpdate(DocumentEvent event) {
            // a plain text has nothing but its letters
        }
    }
}
