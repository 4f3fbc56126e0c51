package lv.kopa.desktop.evaluation.internal.explanation;

import java.awt.Component;
import javax.swing.DefaultListCellRenderer;
import javax.swing.JList;
import lv.kopa.widget.Html;

/** Shows a unit, or what to do while none is chosen. */
final class UnitCell extends DefaultListCellRenderer {
    private static final long serialVersionUID = 1;

    private final String none;

    UnitCell(String none) {
        this.none = none;
        Html.never(this);
    }

    @Override
    public Component getListCellRendererComponent(
            JList<?> list, Object unit, int index, boolean selected, boolean focused) {
        return super.getListCellRendererComponent(list, unit == null ? none : unit, index, selected, focused);
    }
}
