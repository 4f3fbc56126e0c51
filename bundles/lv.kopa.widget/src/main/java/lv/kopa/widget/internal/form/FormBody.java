package lv.kopa.widget.internal.form;

import com.formdev.flatlaf.FlatClientProperties;
import com.formdev.flatlaf.util.UIScale;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import lv.kopa.evaluation.Parameter;
import lv.kopa.evaluation.ParameterGroup;
import lv.kopa.evaluation.ParameterNode;
import lv.kopa.evaluation.ParameterTree;
import lv.kopa.widget.WrapLabel;

/** The rows of a form in their sections. A row is made when it is first shown: of many advanced ones few ever are. */
final class FormBody {
    private static final int MOST_LABEL = 230;

    private final Stack stack = new Stack();
    private final List<Place> places = new ArrayList<>();
    private final List<Section> sections = new ArrayList<>();
    private final WrapLabel nothing;
    private final FormRow.Listener listener;
    private Editors editors;
    private int labelColumn;

    private record Section(WrapLabel heading, List<Place> within) {}

    /** Where the row of a parameter goes. */
    private static final class Place {
        private final Parameter<?> parameter;
        private final int headingsBefore;
        private FormRow row;

        Place(Parameter<?> parameter, int headingsBefore) {
            this.parameter = parameter;
            this.headingsBefore = headingsBefore;
        }

        boolean shown() {
            return row != null && row.panel().isVisible();
        }
    }

    FormBody(ParameterTree tree, Editors editors, FormRow.Listener listener) {
        this.editors = editors;
        this.listener = listener;
        nothing = new WrapLabel(FormWords.in(editors.language(), "search.none"));
        nothing.putClientProperty(FlatClientProperties.STYLE, FormRow.SECONDARY);
        add(tree.nodes());
        stack.add(nothing);
    }

    private List<Place> add(List<ParameterNode> nodes) {
        List<Place> added = new ArrayList<>();
        for (ParameterNode node : nodes) {
            if (node instanceof ParameterGroup group) {
                WrapLabel heading = new WrapLabel(group.label().in(editors.language()));
                heading.putClientProperty(FlatClientProperties.STYLE, "font: bold; border: 12,0,6,0");
                stack.add(heading);
                List<Place> within = add(group.children());
                sections.add(new Section(heading, within));
                added.addAll(within);
            } else if (node instanceof Parameter<?> parameter) {
                Place place = new Place(parameter, stack.getComponentCount());
                places.add(place);
                added.add(place);
            }
        }
        return added;
    }

    /** Another offer: the rows that depend on it are made anew when they are shown. */
    void renew(Editors offering) {
        editors = offering;
        for (Place place : places) {
            if (place.row != null && Editors.depends(place.parameter.type())) {
                stack.remove(place.row.panel());
                place.row = null;
            }
        }
    }

    Stack component() {
        return stack;
    }

    /** The rows that were ever shown, by key, from top to bottom. */
    Map<String, FormRow> rows() {
        Map<String, FormRow> rows = new LinkedHashMap<>();
        places.stream().filter(place -> place.row != null).forEach(place -> rows.put(place.parameter.key(), place.row));
        return rows;
    }

    /**
     * Shows the rows that are to be shown, and the headings of those that have one.
     *
     * @param most how many rows are made now at most
     * @param made given each row that is new
     * @return whether there are more to be made
     */
    boolean show(Predicate<Parameter<?>> shown, int most, Consumer<FormRow> made) {
        int rowsBefore = 0;
        int wanted = 0;
        for (Place place : places) {
            boolean show = shown.test(place.parameter);
            if (show && place.row == null && ++wanted <= most) {
                place.row = new FormRow(place.parameter, editors, listener);
                place.row.panel().labelColumn(labelColumn);
                made.accept(place.row);
                stack.add(place.row.panel(), place.headingsBefore + rowsBefore);
            }
            if (place.row != null) {
                place.row.panel().setVisible(show);
                rowsBefore++;
            }
        }
        for (Section section : sections) {
            section.heading().setVisible(section.within().stream().anyMatch(Place::shown));
        }
        nothing.setVisible(places.stream().noneMatch(Place::shown));
        stack.revalidate();
        stack.repaint();
        return wanted > most;
    }

    /** Gives the labels of all rows one width. */
    void measure() {
        WrapLabel label = new WrapLabel("");
        int widest = 0;
        for (Place place : places) {
            if (!Editors.labelled(place.parameter)) {
                label.setText(place.parameter.label().in(editors.language()));
                widest = Math.max(widest, label.width());
            }
        }
        labelColumn = Math.min(widest, UIScale.scale(MOST_LABEL));
        rows().values().forEach(row -> row.panel().labelColumn(labelColumn));
    }
}
