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
import lv.kopa.text.Language;

/** The headings of a report, to jump to: a list beside the page, or a choice above it where there is little room. */
public final class ContentsPane extends JPanel {
    private static final long serialVersionUID = 1;
    private static final int WIDTH = 230;

    private final transient List<Contents.Entry> entries;
    private final transient Supplier<Tones> tones;
    private final transient IntConsumer jump;
    private final String name;
    private transient IntConsumer shown = section -> {};
    private boolean beside;
    private boolean told;
    private int section;

    /**
     * The contents, beside the page.
     *
     * @param jump given the block of the heading that the person chose
     */
    public ContentsPane(List<Contents.Entry> entries, Language language, Supplier<Tones> tones, IntConsumer jump) {
        super(new BorderLayout());
        this.entries = entries;
        this.tones = tones;
        this.jump = jump;
        this.name = ReportWords.say("contents", language);
    }

    @Override
    public void updateUI() {
        super.updateUI();
        if (getComponentCount() > 0) {
            setBeside(beside);
        }
    }

    /** Stands beside the page, or above it. */
    public void setBeside(boolean isBeside) {
        beside = isBeside;
        removeAll();
        shown = beside ? makeList() : makeChoice();
        setSection(section);
        revalidate();
    }

    private IntConsumer makeList() {
        JList<Contents.Entry> list = new JList<>(entries.toArray(Contents.Entry[]::new));
        list.getAccessibleContext().setAccessibleName(name);
        list.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        list.setCellRenderer(new Heading());
        list.setBorder(BorderFactory.createEmptyBorder(UIScale.scale(24), 0, UIScale.scale(24), 0));
        list.addListSelectionListener(event -> {
            if (!event.getValueIsAdjusting()) {
                chosen(list.getSelectedIndex());
            }
        });
        JScrollPane scroll = new JScrollPane(list);
        scroll.setBorder(null);
        scroll.setPreferredSize(new Dimension(UIScale.scale(WIDTH), 0));
        add(scroll);
        setBorder(BorderFactory.createMatteBorder(0, 0, 0, 1, tones.get().rule()));
        return place -> {
            if (list.getSelectedIndex() != place) {
                list.setSelectedIndex(place);
                list.ensureIndexIsVisible(place);
            }
        };
    }

    private IntConsumer makeChoice() {
        JComboBox<Contents.Entry> choice = new JComboBox<>(entries.toArray(Contents.Entry[]::new));
        choice.getAccessibleContext().setAccessibleName(name);
        choice.setRenderer(new Heading());
        choice.setMaximumRowCount(20);
        choice.addActionListener(event -> chosen(choice.getSelectedIndex()));
        add(choice);
        int gap = UIScale.scale(6);
        setBorder(BorderFactory.createEmptyBorder(gap, gap, gap, gap));
        return place -> {
            if (choice.getSelectedIndex() != place) {
                choice.setSelectedIndex(place);
            }
        };
    }

    /** Shows in which section the page is. */
    public void setSection(int place) {
        section = place;
        told = true;
        try {
            shown.accept(place);
        } finally {
            told = false;
        }
    }

    private void chosen(int place) {
        if (!told && place >= 0) {
            jump.accept(entries.get(place).block());
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
