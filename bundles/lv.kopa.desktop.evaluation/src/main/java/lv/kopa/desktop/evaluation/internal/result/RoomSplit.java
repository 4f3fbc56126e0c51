package lv.kopa.desktop.evaluation.internal.result;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Component;
import java.awt.Dimension;
import javax.swing.BorderFactory;
import javax.swing.JSplitPane;

/** Two parts beside each other where there is room or the room is low, else one below the other. */
final class RoomSplit extends JSplitPane {
    private static final long serialVersionUID = 1;
    private static final int WIDE = 820;
    private static final double LOW = 1.5;
    private static final double HALF = 0.5;

    RoomSplit(Component first, Component second) {
        super(HORIZONTAL_SPLIT, first, second);
        setBorder(BorderFactory.createEmptyBorder());
        setResizeWeight(HALF);
        first.setMinimumSize(new Dimension());
        second.setMinimumSize(new Dimension());
    }

    @Override
    public void setBounds(int x, int y, int width, int height) {
        boolean beside = width >= UIScale.scale(WIDE) || width > LOW * height;
        int side = beside ? HORIZONTAL_SPLIT : VERTICAL_SPLIT;
        boolean first = getWidth() == 0;
        super.setBounds(x, y, width, height);
        if (width > 0 && (first || side != getOrientation())) {
            setOrientation(side);
            setDividerLocation(HALF);
        }
    }
}
