package lv.kopa.widget.internal.report;

import com.formdev.flatlaf.util.UIScale;
import java.awt.BorderLayout;
import java.awt.Color;
import java.awt.Component;
import java.awt.Dimension;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import javax.swing.BorderFactory;
import javax.swing.DefaultListCellRenderer;
import javax.swing.JComboBox;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.ListSelectionModel;
import javax.swing.SwingUtilities;
import lv.kopa.text.Language;

/** The headings of a report, to jump to: a list beside the page, or a choice above it where there is little room. */
public final class ContentsPane extends JPanel {
    private static final long serialVersionUID = 1;
    private static final int WIDTH = 230;

    private final JList<Contents.Entry> list;
    private final JComboBox<Contents.Entry> choice;
    private final transient IntConsumer jump;
    private final transient Supplier<Tones> tones;
    private boolean isBeside;
    private boolean told;

    /**
     * The contents.
     *
     * @param jump given the block of the heading that the person chose
     */
    public ContentsPane(List<Contents.Entry> entries, Language language, Supplier<Tones> tones, IntConsumer jump) {
        super(new BorderLayout());
        this.jump = jump;
        this.tones = tones;
        Contents.Entry[] array = entries.toArray(Contents.Entry[]::new);
        list = new JList<>(array);
        choice = new JComboBox<>(array);
        String name = ReportWords.say("contents", language);
        list.getAccessibleContext().setAccessibleName(name);
        choice.getAccessibleContext().setAccessibleName(name);
        list.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        list.setCellRenderer(new Heading());
        choice.setRenderer(new Heading());
        choice.setMaximumRowCount(20);
        list.addListSelectionListener(event -> {
            if (!event.getValueIsAdjusting()) {
                chosen(list.getSelectedIndex());
            }
        });
        choice.addActionListener(event -> chosen(choice.getSelectedIndex()));
        setBeside(false);
    }

    @Override
    public void updateUI() {
        super.updateUI();
        if (list != null) {
            // The one that is not shown now would be left as it was.
            SwingUtilities.updateComponentTreeUI(list);
            SwingUtilities.updateComponentTreeUI(choice);
            setBeside(isBeside);
        }
    }

    /** Stands beside the page, or above it. */
    public void setBeside(boolean beside) {
        isBeside = beside;
        removeAll();
        if (beside) {
            JScrollPane scroll = new JScrollPane(list);
            scroll.setBorder(null);
            list.setBorder(BorderFactory.createEmptyBorder(UIScale.scale(24), 0, UIScale.scale(24), 0));
            scroll.setPreferredSize(new Dimension(UIScale.scale(WIDTH), 0));
            add(scroll);
            setBorder(BorderFactory.createMatteBorder(0, 0, 0, 1, tones.get().rule()));
        } else {
            add(choice);
            int gap = UIScale.scale(6);
            setBorder(BorderFactory.createEmptyBorder(gap, gap, gap, gap));
        }
        revalidate();
    }

    /** Shows in which section the page is. */
    public void setSection(int section) {
        told = true;
        try {
            if (section < 0) {
                list.clearSelection();
            } else if (list.getSelectedIndex() != section) {
                list.setSelectedIndex(section);
                list.ensureIndexIsVisible(section);
            }
            if (choice.getSelectedIndex() != section) {
                choice.setSelectedIndex(section);
            }
        } finally {
            told = false;
        }
    }

    private void chosen(int section) {
        if (!told && section >= 0) {
            jump.accept(list.getModel().getElementAt(section).block());
        }
    }

    /** A heading, indented by its depth. */
    private final class Heading extends DefaultListCellRenderer {
        private static final long serialVersionUID = 1;

        Heading() {
            putClientProperty("html.disable", Boolean.TRUE);
        }

        @Override
        public Component getListCellRendererComponent(
                JList<?> shown, Object value, int index, boolean selected, boolean focused) {
            super.getListCellRendererComponent(shown, "", index, selected, focused);
            if (value instanceof Contents.Entry entry) {
                setText(entry.text());
                setToolTipText(entry.text());
                Color soft = tones.get().soft();
                if (!selected && entry.depth() > 1) {
                    setForeground(soft);
                }
                int side = UIScale.scale(10);
                int indent = index < 0 ? 0 : UIScale.scale(14) * (entry.depth() - 1);
                int top = UIScale.scale(3);
                setBorder(BorderFactory.createEmptyBorder(top, side + indent, top, side));
            }
            return this;
        }
    }
}
