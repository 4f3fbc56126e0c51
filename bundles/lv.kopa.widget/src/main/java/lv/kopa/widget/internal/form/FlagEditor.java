package lv.kopa.widget.internal.form;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Dimension;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import javax.swing.JCheckBox;
import javax.swing.JComponent;
import javax.swing.JPanel;
import lv.kopa.widget.WrapLabel;

/** Yes or no, with its label behind it. */
final class FlagEditor implements Editor {
    private final JCheckBox box = new JCheckBox();
    private final Line line;

    FlagEditor(String label, Runnable changed) {
        line = new Line(box, new WrapLabel(label));
        box.addItemListener(event -> changed.run());
    }

    @Override
    public JComponent component() {
        return line;
    }

    @Override
    public JComponent field() {
        return box;
    }

    @Override
    public Object value() {
        return box.isSelected();
    }

    @Override
    public void show(Object plain) {
        box.setSelected(Boolean.TRUE.equals(plain));
    }

    @Override
    public boolean wide() {
        return true;
    }

    @Override
    public boolean labelled() {
        return true;
    }

    private static final class Line extends JPanel implements Reflow {
        private static final long serialVersionUID = 1;
        private static final int GAP = 2;

        private final JCheckBox box;
        private final WrapLabel label;

        Line(JCheckBox box, WrapLabel label) {
            super(null);
            setOpaque(false);
            this.box = box;
            this.label = label;
            add(box);
            add(label);
            label.setLabelFor(box);
            label.addMouseListener(new MouseAdapter() {
                @Override
                public void mouseClicked(MouseEvent event) {
                    box.requestFocusInWindow();
                    box.doClick(0);
                }
            });
        }

        private int indent() {
            return box.getPreferredSize().width + UIScale.scale(GAP);
        }

        @Override
        public int heightFor(int width) {
            return Math.max(box.getPreferredSize().height, label.heightFor(width - indent()));
        }

        @Override
        public Dimension getPreferredSize() {
            return new Dimension(indent() + label.getPreferredSize().width, box.getPreferredSize().height);
        }

        @Override
        public void doLayout() {
            Dimension size = box.getPreferredSize();
            int width = getWidth() - indent();
            int height = label.heightFor(width);
            boolean oneLine = height <= size.height;
            box.setBounds(0, oneLine ? (getHeight() - size.height) / 2 : 0, size.width, size.height);
            label.setBounds(indent(), oneLine ? (getHeight() - height) / 2 : 0, width, height);
        }
    }
}
