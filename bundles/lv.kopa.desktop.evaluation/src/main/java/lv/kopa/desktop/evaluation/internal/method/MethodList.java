package lv.kopa.desktop.evaluation.internal.method;

import java.awt.EventQueue;
import java.awt.event.ComponentAdapter;
import java.awt.event.ComponentEvent;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.swing.DefaultListModel;
import javax.swing.JList;
import javax.swing.ListSelectionModel;
import lv.kopa.evaluation.MethodEntry;
import lv.kopa.text.Language;

/** A list of methods below the questions that they answer. A question cannot be selected: the keyboard passes over it. */
final class MethodList extends JList<MethodList.Row> {
    private static final long serialVersionUID = 1;

    private final transient Consumer<String> chosen;
    private final DefaultListModel<Row> rows = new DefaultListModel<>();
    private int last = -1;
    private transient Optional<String> wanted = Optional.empty();
    private boolean filling;
    private boolean measuring;

    /**
     * A row: a question, or a method.
     *
     * @param words the question, or the name of the method
     * @param more family and origin of the method
     * @param id id of the method, empty for a question
     */
    record Row(String words, String more, String id) {
        boolean heading() {
            return id.isEmpty();
        }

        @Override
        public String toString() {
            return more.isEmpty() ? words : words + ", " + more; // what a screen reader says
        }
    }

    MethodList(Consumer<String> chosen) {
        this.chosen = chosen;
        setModel(rows);
        setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        addListSelectionListener(event -> selected());
        addComponentListener(new ComponentAdapter() {
            @Override
            public void componentResized(ComponentEvent event) {
                measure();
            }
        });
    }

    /** Rows are as high as their words need at this width; a list measures anew when its fixed height changes. */
    private void measure() {
        setFixedCellHeight(1);
        setFixedCellHeight(-1);
    }

    @Override
    public void updateUI() {
        super.updateUI();
        setCellRenderer(new MethodCell());
    }

    @Override
    public boolean getScrollableTracksViewportWidth() {
        return true;
    }

    private void selected() {
        int at = getSelectedIndex();
        if (at >= 0 && rows.get(at).heading()) {
            pass(at);
        } else if (at >= 0) {
            last = at;
            if (!filling && !getValueIsAdjusting()) {
                chosen.accept(rows.get(at).id());
            }
        }
    }

    /** Below a question there is always a method; above the first there is none. */
    private void pass(int heading) {
        boolean up = heading > 0 && last == heading + 1;
        setSelectedIndex(up ? heading - 1 : heading + 1);
        ensureIndexIsVisible(Math.max(0, getSelectedIndex() - 1));
        ensureIndexIsVisible(getSelectedIndex());
    }

    /** Shows methods, and which is chosen. Tells nobody. */
    void show(List<MethodGroup> groups, Optional<String> id, Language language) {
        List<Row> next = new ArrayList<>();
        for (MethodGroup group : groups) {
            next.add(new Row(group.question(), "", ""));
            group.methods().forEach(entry -> next.add(row(entry, language)));
        }
        wanted = id;
        if (!next.equals(List.of(rows.toArray()))) {
            filling = true;
            rows.clear();
            rows.addAll(next);
            filling = false;
            measuring = true;
            EventQueue.invokeLater(this::select); // rows are measured then, which takes its time
        } else if (!measuring) {
            select();
        }
    }

    private void select() {
        measuring = false;
        filling = true;
        List<String> ids =
                Collections.list(rows.elements()).stream().map(Row::id).toList();
        int at = wanted.map(ids::indexOf).orElse(-1);
        if (at < 0) {
            clearSelection();
        } else if (at != getSelectedIndex()) {
            setSelectedIndex(at);
            ensureIndexIsVisible(Math.max(0, at - 1)); // its question
            ensureIndexIsVisible(at);
        }
        last = at;
        filling = false;
    }

    private static Row row(MethodEntry entry, Language language) {
        return new Row(
                entry.description().name().in(language),
                entry.description().family().in(language) + "  ·  "
                        + entry.description().origin().in(language),
                entry.description().id());
    }
}
