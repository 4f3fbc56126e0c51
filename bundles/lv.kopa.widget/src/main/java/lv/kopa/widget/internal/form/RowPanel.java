package lv.kopa.widget.internal.form;

import com.formdev.flatlaf.FlatClientProperties;
import com.formdev.flatlaf.util.UIScale;
import java.awt.Dimension;
import java.awt.Rectangle;
import java.util.function.IntSupplier;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import lv.kopa.widget.Icons;
import lv.kopa.widget.WrapLabel;

/** How a row lies: the label beside the field where there is room, above it where there is not; notes below the field. */
final class RowPanel extends JPanel implements Reflow {
    private static final long serialVersionUID = 1;
    private static final int GAP = 8;
    private static final int SMALL = 3;
    private static final int BETWEEN = 8;
    private static final int LEAST_FIELD = 240;
    private static final int ICON_GAP = 5;

    private final WrapLabel label;
    private final transient Editor editor;
    private final WrapLabel hint;
    private final JButton reset;
    private final JButton info;
    private final WrapLabel fault;
    private final JLabel faultIcon = new JLabel(Icons.of("circle-alert", 14));
    private final WrapLabel[] notes;
    private final transient IntSupplier fieldHeight;
    private int labelColumn;

    /**
     * A row.
     *
     * @param fieldHeight how high a field of one line is
     */
    RowPanel(
            IntSupplier fieldHeight,
            WrapLabel label,
            Editor editor,
            WrapLabel hint,
            JButton reset,
            JButton info,
            WrapLabel fault,
            WrapLabel... notes) {
        super(null);
        setOpaque(false);
        this.fieldHeight = fieldHeight;
        this.label = label;
        this.editor = editor;
        this.hint = hint;
        this.reset = reset;
        this.info = info;
        this.fault = fault;
        this.notes = notes.clone();
        faultIcon.putClientProperty(FlatClientProperties.STYLE, "foreground: $Actions.Red");
        fault.putClientProperty(FlatClientProperties.STYLE, null);
        if (!editor.labelled()) {
            add(label);
        }
        for (JComponent part : new JComponent[] {editor.component(), hint, reset, info, faultIcon, fault}) {
            add(part);
        }
        for (WrapLabel note : notes) {
            add(note);
        }
    }

    /** The width of the labels of all rows. */
    void labelColumn(int width) {
        labelColumn = width;
    }

    @Override
    public int heightFor(int width) {
        return arrange(width, false);
    }

    @Override
    public Dimension getPreferredSize() {
        int width = getWidth() > 0 ? getWidth() : labelColumn + UIScale.scale(LEAST_FIELD);
        return new Dimension(width, heightFor(width));
    }

    @Override
    public void doLayout() {
        arrange(getWidth(), true);
    }

    private int arrange(int width, boolean place) {
        int gap = UIScale.scale(GAP);
        int line = fieldHeight.getAsInt();
        boolean beside = width - labelColumn - gap >= UIScale.scale(LEAST_FIELD) + buttons();
        int x = beside ? labelColumn + gap : 0;
        boolean above = !beside && !editor.labelled();
        int y = 0;
        if (above) {
            int height = label.heightFor(width - buttons());
            y = Math.max(height, info.getPreferredSize().height);
            place(place, label, 0, y - height, width - buttons(), height);
            placeButtons(width, 0, y, place);
            y += UIScale.scale(SMALL) / 2;
        } else {
            int text = label.getFontMetrics(label.getFont()).getHeight();
            place(place, label, 0, Math.max(0, (line - text) / 2), labelColumn, label.heightFor(labelColumn));
            placeButtons(width, 0, line, place);
        }
        int room = above ? width : width - x - buttons();
        int bottom = field(x, y, room, line, place);
        if (beside && !editor.labelled()) {
            bottom = Math.max(bottom, label.heightFor(labelColumn) + UIScale.scale(SMALL));
        }
        bottom = notes(x, bottom, room, place);
        return bottom + UIScale.scale(BETWEEN);
    }

    private int field(int x, int y, int room, int line, boolean place) {
        JComponent field = editor.component();
        Dimension size = field.getPreferredSize();
        int width = editor.wide() ? room : Math.min(room, size.width);
        int height = Math.max(Reflow.height(field, width), editor.labelled() ? line : 0);
        place(place, field, x, y, width, height);
        int gap = UIScale.scale(GAP);
        int bottom = y + height;
        if (hint.isVisible()) {
            int rest = room - width - gap;
            if (hint.getPreferredSize().width <= rest) {
                int tall = hint.getPreferredSize().height;
                place(place, hint, x + width + gap, y + Math.max(0, (height - tall) / 2), rest, tall);
            } else {
                int tall = hint.heightFor(room);
                place(place, hint, x, bottom + UIScale.scale(SMALL), room, tall);
                bottom += UIScale.scale(SMALL) + tall;
            }
        }
        return bottom;
    }

    private int buttons() {
        return 2 * info.getPreferredSize().width + UIScale.scale(SMALL);
    }

    private void placeButtons(int width, int y, int line, boolean place) {
        Dimension size = info.getPreferredSize();
        int top = y + (line - size.height) / 2;
        place(place, info, width - size.width, top, size.width, size.height);
        place(place, reset, width - 2 * size.width, top, size.width, size.height);
    }

    private int notes(int x, int from, int room, boolean place) {
        int small = UIScale.scale(SMALL);
        int bottom = from;
        faultIcon.setVisible(fault.isVisible());
        if (fault.isVisible()) {
            Dimension icon = faultIcon.getPreferredSize();
            int indent = icon.width + UIScale.scale(ICON_GAP);
            int height = Math.max(icon.height, fault.heightFor(room - indent));
            int text = fault.getFontMetrics(fault.getFont()).getHeight();
            place(place, faultIcon, x, bottom + small + (text - icon.height) / 2, icon.width, icon.height);
            place(place, fault, x + indent, bottom + small, room - indent, height);
            bottom += small + height;
        }
        for (WrapLabel note : notes) {
            if (note.isVisible()) {
                int height = note.heightFor(room);
                place(place, note, x, bottom + small, room, height);
                bottom += small + height;
            }
        }
        return bottom;
    }

    private static void place(boolean place, JComponent part, int x, int y, int width, int height) {
        Rectangle bounds = new Rectangle(x, y, width, height);
        if (place) {
            part.setBounds(bounds);
        }
    }
}
