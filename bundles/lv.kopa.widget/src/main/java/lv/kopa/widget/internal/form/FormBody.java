package lv.kopa.widget.internal.form;

import com.formdev.flatlaf.FlatClientProperties;
import com.formdev.flatlaf.util.UIScale;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import lv.kopa.evaluation.Parameter;
import lv.kopa.evaluation.ParameterGroup;
import lv.kopa.evaluation.ParameterNode;
import lv.kopa.evaluation.ParameterTree;

/** The rows of a form in their sections. */
final class FormBody {
    private static final int MOST_LABEL = 230;

    private final Stack stack = new Stack();
    private final Map<String, FormRow> rows = new LinkedHashMap<>();
    private final List<Section> sections = new ArrayList<>();
    private final WrapLabel nothing;

    private record Section(WrapLabel heading, List<FormRow> rows) {}

    FormBody(ParameterTree tree, Editors editors, FormRow.Listener listener) {
        nothing = new WrapLabel(FormWords.in(editors.language(), "search.none"));
        nothing.putClientProperty(FlatClientProperties.STYLE, FormRow.SECONDARY);
        add(tree.nodes(), editors, listener);
        stack.add(nothing);
    }

    private List<FormRow> add(List<ParameterNode> nodes, Editors editors, FormRow.Listener listener) {
        List<FormRow> added = new ArrayList<>();
        for (ParameterNode node : nodes) {
            if (node instanceof ParameterGroup group) {
                WrapLabel heading = new WrapLabel(group.label().in(editors.language()));
                heading.putClientProperty(FlatClientProperties.STYLE, "font: bold; border: 12,0,6,0");
                stack.add(heading);
                List<FormRow> within = add(group.children(), editors, listener);
                sections.add(new Section(heading, within));
                added.addAll(within);
            } else if (node instanceof Parameter<?> parameter) {
                FormRow row = new FormRow(parameter, editors, listener);
                rows.put(parameter.key(), row);
                stack.add(row.panel());
                added.add(row);
            }
        }
        return added;
    }

    /** Makes the rows anew for which something else may be offered. */
    void renew(Editors editors, FormRow.Listener listener) {
        for (Map.Entry<String, FormRow> each : rows.entrySet()) {
            FormRow old = each.getValue();
            if (Editors.depends(old.parameter().type())) {
                FormRow next = new FormRow(old.parameter(), editors, listener);
                int place = stack.getComponentZOrder(old.panel());
                stack.remove(place);
                stack.add(next.panel(), place);
                sections.forEach(section -> section.rows().replaceAll(row -> row == old ? next : row));
                each.setValue(next);
            }
        }
    }

    Stack component() {
        return stack;
    }

    Map<String, FormRow> rows() {
        return rows;
    }

    /** Shows the rows that are to be shown, and the headings of those that have one. */
    void show(Predicate<FormRow> shown) {
        rows.values().forEach(row -> row.panel().setVisible(shown.test(row)));
        for (Section section : sections) {
            section.heading().setVisible(section.rows().stream().anyMatch(row -> row.panel()
                    .isVisible()));
        }
        nothing.setVisible(rows.values().stream().noneMatch(row -> row.panel().isVisible()));
        stack.revalidate();
        stack.repaint();
    }

    /** Gives the labels of all rows one width. */
    void measure() {
        int widest = rows.values().stream()
                .mapToInt(row -> row.panel().labelWidth())
                .max()
                .orElse(0);
        int width = Math.min(widest, UIScale.scale(MOST_LABEL));
        rows.values().forEach(row -> row.panel().labelColumn(width));
    }
}
