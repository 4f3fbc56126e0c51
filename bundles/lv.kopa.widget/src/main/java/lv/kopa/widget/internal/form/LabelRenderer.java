package lv.kopa.widget.internal.form;

import java.awt.Component;
import java.util.Map;
import javax.swing.DefaultListCellRenderer;
import javax.swing.JList;
import lv.kopa.widget.Html;

/** Shows values by what people call them. */
final class LabelRenderer extends DefaultListCellRenderer {
    private static final long serialVersionUID = 1;
    private final transient Map<String, String> labels;

    LabelRenderer(Map<String, String> labels) {
        this.labels = labels;
        Html.never(this);
    }

    @Override
    public Component getListCellRendererComponent(
            JList<?> list, Object value, int index, boolean selected, boolean focused) {
        String label = labels.getOrDefault(String.valueOf(value), String.valueOf(value));
        return super.getListCellRendererComponent(list, label.isEmpty() ? " " : label, index, selected, focused);
    }
}
