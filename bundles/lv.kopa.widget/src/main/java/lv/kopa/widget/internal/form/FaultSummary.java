package lv.kopa.widget.internal.form;

import com.formdev.flatlaf.FlatClientProperties;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import lv.kopa.text.Language;
import lv.kopa.text.Text;
import lv.kopa.widget.Icons;
import lv.kopa.widget.WrapLabel;

/** One line that says how many faults there are and leads to each. */
final class FaultSummary {
    private final Stack stack = new Stack();
    private final Language language;
    private final Function<String, Optional<String>> labels;
    private final Consumer<String> go;

    /**
     * A summary.
     *
     * @param labels what people call the parameter with a key; empty if there is none
     * @param go leads to a parameter
     */
    FaultSummary(Language language, Function<String, Optional<String>> labels, Consumer<String> go) {
        this.language = language;
        this.labels = labels;
        this.go = go;
        stack.setBorder(BorderFactory.createEmptyBorder(2, 0, 6, 0));
        stack.setVisible(false);
    }

    JComponent component() {
        return stack;
    }

    void show(Map<String, Text> faults) {
        stack.removeAll();
        Flow line = new Flow();
        String words = faults.size() == 1
                ? FormWords.in(language, "faults.one")
                : FormWords.in(language, "faults.many", faults.size());
        JLabel icon = new JLabel(Icons.of("circle-alert"));
        icon.putClientProperty(FlatClientProperties.STYLE, "foreground: $Actions.Red");
        line.add(icon);
        line.add(new WrapLabel(words));
        faults.forEach((key, text) -> labels.apply(key).ifPresent(label -> line.add(link(key, label, text))));
        stack.add(line);
        faults.forEach((key, text) -> {
            if (labels.apply(key).isEmpty()) {
                stack.add(new WrapLabel(text.in(language)));
            }
        });
        stack.setVisible(!faults.isEmpty());
        stack.revalidate();
        stack.repaint();
    }

    private JButton link(String key, String label, Text text) {
        JButton link = new JButton(label);
        link.putClientProperty(FlatClientProperties.BUTTON_TYPE, FlatClientProperties.BUTTON_TYPE_BORDERLESS);
        link.putClientProperty(
                FlatClientProperties.STYLE, "foreground: $Component.linkColor; margin: 0,2,0,2; borderWidth: 0");
        link.getAccessibleContext().setAccessibleDescription(text.in(language));
        link.addActionListener(event -> go.accept(key));
        return link;
    }
}
