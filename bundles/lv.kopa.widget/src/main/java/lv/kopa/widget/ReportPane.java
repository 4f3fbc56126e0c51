package lv.kopa.widget;

import com.formdev.flatlaf.util.UIScale;
import java.awt.BorderLayout;
import java.awt.event.ActionEvent;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import javax.swing.AbstractAction;
import javax.swing.Box;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.KeyStroke;
import lv.kopa.report.Report;
import lv.kopa.widget.internal.report.ContentsPane;
import lv.kopa.widget.internal.report.FindBar;
import lv.kopa.widget.internal.report.FocusLine;
import lv.kopa.widget.internal.report.Head;
import lv.kopa.widget.internal.report.Search;
import lv.kopa.widget.internal.report.Tones;

/**
 * A report to be read: its contents, from which one jumps, and its blocks, in which one finds words with Ctrl+F. Whatever
 * was invented is said to be so as long as it is seen.
 */
public final class ReportPane extends JPanel {
    private static final long serialVersionUID = 1;
    private static final int ROOM_FOR_CONTENTS = 860;

    private final BlockPane blocks;
    private final JScrollPane scroll;
    private final Box top = Box.createVerticalBox();
    private final transient Supplier<FindBar> makesFind;
    private final ContentsPane contents;
    private final JPanel middle = new JPanel(new BorderLayout());
    private transient Optional<Boolean> beside = Optional.empty();
    private FindBar find;

    /**
     * A report.
     *
     * @param reading in which language and colours, and who is told what happens
     */
    public ReportPane(Report report, Reading reading) {
        super(new BorderLayout());
        Supplier<Tones> tones = BlockPane.tones(reading);
        blocks = new BlockPane(Optional.of(() -> Head.of(report, reading.language(), tones)), report.blocks(), reading);
        scroll = new JScrollPane(blocks);
        FocusLine.install(scroll, blocks, tones);
        contents = new ContentsPane(blocks.contents().entries(), reading.language(), tones, blocks::show);
        makesFind = () -> new FindBar(new Search(blocks::words, tones), reading.language(), this::takeFocus);
        if (report.synthetic()) {
            top.add(new SyntheticBanner(reading.language(), reading.colours()));
        }
        add(top, BorderLayout.NORTH);
        middle.add(scroll);
        add(middle);
        scroll.getViewport().addChangeListener(event -> followSection());
        key("ctrl F", this::find);
        getAccessibleContext().setAccessibleName(report.title().in(reading.language()));
    }

    private void key(String stroke, Runnable action) {
        getInputMap(WHEN_ANCESTOR_OF_FOCUSED_COMPONENT).put(KeyStroke.getKeyStroke(stroke), stroke);
        getActionMap().put(stroke, new AbstractAction() {
            private static final long serialVersionUID = 1;

            @Override
            public void actionPerformed(ActionEvent event) {
                action.run();
            }
        });
    }

    /** Draws a line around all marks of these subjects in all figures, and of no others. */
    public void setSelected(Set<String> subjects) {
        blocks.setSelected(subjects);
    }

    /** What takes the keyboard when the report is brought to the front: its page, which the arrow keys scroll. */
    public JComponent focus() {
        return blocks;
    }

    private void find() {
        if (find == null) {
            find = makesFind.get();
            top.add(find);
        }
        find.open();
    }

    private void takeFocus() {
        blocks.requestFocusInWindow();
    }

    private void followSection() {
        if (blocks.contents().entries().isEmpty()) {
            return;
        }
        int top = scroll.getViewport().getViewPosition().y + UIScale.scale(40);
        contents.setSection(Math.max(0, blocks.contents().section(blocks.blockAt(top))));
    }

    @Override
    public void setBounds(int x, int y, int width, int height) {
        boolean wide = width >= UIScale.scale(ROOM_FOR_CONTENTS);
        if (!beside.equals(Optional.of(wide)) && !blocks.contents().entries().isEmpty()) {
            beside = Optional.of(wide);
            contents.setBeside(wide);
            middle.add(contents, wide ? BorderLayout.LINE_START : BorderLayout.NORTH);
        }
        super.setBounds(x, y, width, height);
    }
}
