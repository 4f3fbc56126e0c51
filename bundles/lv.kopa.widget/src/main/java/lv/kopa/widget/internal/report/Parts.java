package lv.kopa.widget.internal.report;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Component;
import java.awt.Dimension;
import java.awt.Graphics;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javax.swing.JComponent;
import lv.kopa.report.Block;
import lv.kopa.text.Language;
import lv.kopa.widget.CellSign;
import lv.kopa.widget.internal.report.Column.Slot;

/** Makes the part of a page that shows a block. */
public final class Parts {
    /** Text is not wider than this: a longer line is hard to follow. */
    public static final int MEASURE = 760;

    private static final int NORMAL = 10;

    private final Language language;
    private final Supplier<Tones> tones;
    private final Function<Block.Table, JComponent> tables;
    private final Function<Block.Picture, JComponent> pictures;

    /**
     * Makes parts.
     *
     * @param tables makes what shows a table; null for plain ones
     * @param pictures makes what shows a figure
     */
    public Parts(
            Language language,
            Supplier<Tones> tones,
            Function<Block.Table, JComponent> tables,
            Function<Block.Picture, JComponent> pictures) {
        this.language = language;
        this.tones = tones;
        this.tables = tables != null ? tables : table -> TablePane.of(table, language, tones);
        this.pictures = pictures;
    }

    /**
     * A part of a page and where it stands.
     *
     * @param component the part
     * @param slot where it stands
     */
    public record Part(Component component, Slot slot) {}

    /**
     * The part for a block.
     *
     * @param depth of a heading
     * @param number of a table or figure
     * @param first whether it is the first of the page
     */
    public Part of(Block block, int depth, int number, boolean first) {
        if (block instanceof Block.Heading heading) {
            return heading(heading.text().in(language), depth, first);
        }
        if (block instanceof Block.Paragraph paragraph) {
            return text(new Prose(Type.TEXT, paragraph.text().in(language), tones));
        }
        if (block instanceof Block.FindingBlock finding) {
            return text(new FindingPane(finding, language, tones));
        }
        if (block instanceof Block.Facts facts) {
            return text(new FactsPane(facts, language, tones));
        }
        if (block instanceof Block.Table table) {
            return table(table, number);
        }
        if (block instanceof Block.Picture picture) {
            String caption = ReportWords.say("figure", language, Integer.toString(number));
            return captioned(caption, picture.caption().in(language), "", pictures.apply(picture), 880);
        }
        return new Part(new Rule(tones), new Slot(2 * NORMAL, 0));
    }

    private Part heading(String words, int depth, boolean first) {
        Prose prose = new Prose(Type.heading(depth), words, tones);
        if (depth > 1) {
            return new Part(prose, new Slot(first ? 0 : depth == 2 ? 28 : 20, MEASURE));
        }
        Column chapter = new Column();
        chapter.add(new Rule(tones), new Slot(0, 0));
        chapter.add(prose, new Slot(18, MEASURE));
        return new Part(chapter, new Slot(first ? 24 : 36, 0));
    }

    private static Part text(Component component) {
        return new Part(component, new Slot(NORMAL, MEASURE));
    }

    private Part table(Block.Table table, int number) {
        JComponent shown = tables.apply(table);
        String legend = new TableModelOfBlock(table, language)
                .marks().stream()
                        .map(CellSign::of)
                        .map(sign -> sign.sign() + " " + sign.meaning().in(language))
                        .collect(Collectors.joining("; "));
        String caption = ReportWords.say("table", language, Integer.toString(number));
        return captioned(caption, table.caption().in(language), legend, shown, 0);
    }

    private Part captioned(String number, String caption, String legend, JComponent shown, int width) {
        Column column = new Column();
        column.add(new Prose(Type.CAPTION, number + " ", caption, tones, Tones::soft), new Slot(0, MEASURE));
        if (!legend.isEmpty()) {
            String lead = ReportWords.say("legend", language) + " ";
            column.add(new Prose(Type.NOTE, lead, legend, tones, Tones::soft), new Slot(3, MEASURE));
        }
        column.add(shown, new Slot(8, width));
        return new Part(column, new Slot(22, 0));
    }

    /** A thin line across the page. */
    static final class Rule extends JComponent {
        private static final long serialVersionUID = 1;

        private final transient Supplier<Tones> tones;

        Rule(Supplier<Tones> tones) {
            this.tones = tones;
        }

        @Override
        public Dimension getPreferredSize() {
            return new Dimension(1, UIScale.scale(1));
        }

        @Override
        protected void paintComponent(Graphics graphics) {
            graphics.setColor(tones.get().rule());
            graphics.fillRect(0, 0, getWidth(), getHeight());
        }
    }
}
