package lv.kopa.desktop.evaluation.internal.result;

import com.formdev.flatlaf.util.UIScale;
import java.awt.BorderLayout;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.swing.BorderFactory;
import javax.swing.DefaultComboBoxModel;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import lv.kopa.text.Language;
import lv.kopa.widget.EmptyState;
import lv.kopa.widget.FigurePane;
import lv.kopa.widget.Reading;

/** One chart of several, chosen by name. */
final class ChartPane extends JPanel {
    private static final long serialVersionUID = 1;

    private final transient Reading reading;
    private final JComboBox<String> names = new JComboBox<>();
    private final JPanel top = new JPanel(new BorderLayout());
    private transient List<Chart> charts = List.of();
    private transient Optional<FigurePane> figure = Optional.empty();
    private transient Set<String> selected = Set.of();
    private transient Optional<String> unit = Optional.empty();
    private JComponent content;

    ChartPane(Reading reading) {
        super(new BorderLayout());
        this.reading = reading;
        int edge = UIScale.scale(6);
        top.setBorder(BorderFactory.createEmptyBorder(edge, edge, edge, edge));
        names.setPrototypeDisplayValue("0123456789");
        names.getAccessibleContext().setAccessibleName(say("charts"));
        names.addActionListener(event -> choose());
        top.add(names);
    }

    private String say(String key) {
        return Words.text(key).in(language());
    }

    private Language language() {
        return reading.language();
    }

    /** Shows charts; the one that was chosen stays so where there is one of this name. */
    void show(List<Chart> made) {
        String before = (String) names.getSelectedItem();
        charts = made;
        List<String> all =
                made.stream().map(chart -> chart.name().in(language())).toList();
        if (made.isEmpty()) {
            say("charts.none", "charts.none.text", "chart-bar");
            return;
        }
        names.setModel(new DefaultComboBoxModel<>(all.toArray(String[]::new)));
        names.setSelectedIndex(Math.max(0, all.indexOf(before)));
    }

    /** Says why there are none. */
    void say(String title, String text, String icon) {
        figure = Optional.empty();
        fill(new EmptyState(icon, say(title), say(text)), false);
    }

    private void choose() {
        int index = names.getSelectedIndex();
        if (index < 0 || index >= charts.size()) {
            return;
        }
        Chart chart = charts.get(index);
        FigurePane pane = new FigurePane(chart.figure(), chart.caption(), reading);
        mark(pane);
        figure = Optional.of(pane);
        names.setToolTipText(chart.caption().in(language()));
        JScrollPane scroll = new JScrollPane(pane);
        int edge = UIScale.scale(8);
        scroll.setBorder(BorderFactory.createEmptyBorder(0, edge, edge, 0));
        fill(scroll, true);
    }

    private void fill(JComponent part, boolean chosen) {
        if (content != null) {
            remove(content);
        }
        content = part;
        remove(top);
        if (chosen) {
            add(top, BorderLayout.NORTH);
        }
        add(part);
        revalidate();
        repaint();
    }

    /** Marks these subjects, and brings the unit into sight. */
    void select(Set<String> subjects, Optional<String> which) {
        selected = Set.copyOf(subjects);
        unit = which;
        figure.ifPresent(this::mark);
    }

    private void mark(FigurePane pane) {
        pane.setSelected(selected);
        unit.ifPresent(pane::reveal);
    }
}
