package lv.kopa.shell.internal.render;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import lv.kopa.evaluation.CellMark;
import lv.kopa.evaluation.Finding;
import lv.kopa.report.Block;
import lv.kopa.text.Language;
import lv.kopa.text.Messages;
import lv.kopa.text.Numerals;
import lv.kopa.text.Text;

/** Blocks of a report as lines of text. */
public final class BlockText {
    private static final Messages MESSAGES = Messages.of(BlockText.class);
    /** The widest column of terms in a list of facts. */
    private static final int WIDEST_TERM = 30;

    private final Language language;
    private final int width;
    private final boolean wrapTables;
    private final Style style;

    /**
     * @param language language of the text
     * @param width columns of the terminal
     * @param wrapTables whether tables too are made to fit; programs read them more easily if not
     * @param style how words are set off
     */
    public BlockText(Language language, int width, boolean wrapTables, Style style) {
        this.language = language;
        this.width = width;
        this.wrapTables = wrapTables;
        this.style = style;
    }

    /** The blocks with an empty line between them, each line ended by a line break. */
    public String of(List<Block> blocks) {
        StringBuilder text = new StringBuilder();
        for (Block block : blocks) {
            List<String> lines = lines(block);
            if (text.length() > 0 && !lines.isEmpty()) {
                text.append('\n');
            }
            for (String line : lines) {
                text.append(line).append('\n');
            }
        }
        return text.toString();
    }

    private List<String> lines(Block block) {
        if (block instanceof Block.Heading heading) {
            return heading(heading);
        } else if (block instanceof Block.Paragraph paragraph) {
            return Lines.wrap(words(paragraph.text()), width);
        } else if (block instanceof Block.FindingBlock finding) {
            return finding(finding.finding());
        } else if (block instanceof Block.Facts facts) {
            return facts(facts);
        } else if (block instanceof Block.Table table) {
            return table(table);
        } else if (block instanceof Block.Picture picture) {
            List<String> lines = new ArrayList<>();
            caption(picture.caption(), lines);
            lines.addAll(Lines.wrap(words(picture.figure().alternative()), width));
            return lines;
        }
        return List.of();
    }

    private List<String> heading(Block.Heading heading) {
        List<String> lines = new ArrayList<>();
        for (String line : Lines.wrap(words(heading.text()), width)) {
            lines.add(style.strong(line));
        }
        if (heading.level() == 1 && !style.colours()) {
            int longest = lines.stream().mapToInt(TextWidth::of).max().orElse(0);
            lines.add("─".repeat(longest));
        }
        return lines;
    }

    private List<String> finding(Finding finding) {
        String sign = MESSAGES.text("severity." + finding.severity().name()).in(language);
        List<String> lines = new ArrayList<>();
        List<String> message = Lines.wrap(sign + ": " + words(finding.message()), width);
        String coloured =
                switch (finding.severity()) {
                    case OK -> style.good(sign);
                    case CAUTION -> style.care(sign);
                    case REFUSE -> style.bad(sign);
                };
        boolean whole = message.get(0).startsWith(sign);
        lines.add(whole ? coloured + message.get(0).substring(sign.length()) : message.get(0));
        lines.addAll(message.subList(1, message.size()));
        if (!finding.cure().isEmpty()) {
            lines.addAll(indented("→ ", words(finding.cure())));
        }
        return lines;
    }

    /** A text behind a sign, its further lines set in as far. */
    private List<String> indented(String sign, String text) {
        List<String> lines = new ArrayList<>();
        for (String line : Lines.wrap(text, width - 2 - TextWidth.of(sign))) {
            lines.add("  " + (lines.isEmpty() ? sign : " ".repeat(TextWidth.of(sign))) + line);
        }
        return lines;
    }

    private List<String> facts(Block.Facts facts) {
        int terms = 0;
        for (Block.Facts.Entry entry : facts.entries()) {
            terms = Math.max(terms, TextWidth.of(words(entry.term())));
        }
        terms = Math.min(terms, Math.min(WIDEST_TERM, Math.max(8, width / 2)));
        List<String> lines = new ArrayList<>();
        for (Block.Facts.Entry entry : facts.entries()) {
            String term = words(entry.term());
            List<String> value = Lines.wrap(words(entry.value()), width - terms - 4);
            int first = 0;
            if (TextWidth.of(term) > terms) {
                lines.add("  " + style.strong(term));
            } else {
                lines.add("  " + style.strong(term) + " ".repeat(terms - TextWidth.of(term)) + "  " + value.get(0));
                first = 1;
            }
            for (String line : value.subList(first, value.size())) {
                lines.add(" ".repeat(terms + 4) + line);
            }
        }
        return lines.stream().map(String::stripTrailing).toList();
    }

    private List<String> table(Block.Table table) {
        boolean[] numbers = new boolean[table.columns().size()];
        List<String> heads = new ArrayList<>();
        for (int column = 0; column < numbers.length; column++) {
            int index = column;
            numbers[column] = table.rows().stream().anyMatch(row -> row.get(index) instanceof Block.Table.Number);
            heads.add(words(table.columns().get(column).label()));
        }
        boolean[] marked = new boolean[numbers.length];
        for (int column = 0; column < numbers.length; column++) {
            int index = column;
            marked[column] = table.rows().stream()
                    .anyMatch(row -> row.get(index) instanceof Block.Table.Number number
                            && number.mark().isPresent());
        }
        Set<CellMark> marks = EnumSet.noneOf(CellMark.class);
        List<List<String>> rows = new ArrayList<>();
        for (List<Block.Table.Cell> row : table.rows()) {
            List<String> cells = new ArrayList<>();
            for (int column = 0; column < numbers.length; column++) {
                cells.add(cell(row.get(column), table.columns().get(column).decimals(), marked[column], marks));
            }
            rows.add(cells);
        }
        List<String> lines = new ArrayList<>();
        caption(table.caption(), lines);
        lines.addAll(new TextTable(heads, numbers, rows).lines(wrapTables ? width : Integer.MAX_VALUE, style));
        if (!marks.isEmpty()) {
            lines.add(style.faint(marks.stream()
                    .map(mark -> sign(mark) + " = "
                            + MESSAGES.text("mark." + mark.name()).in(language))
                    .collect(Collectors.joining(", "))));
        }
        return lines;
    }

    /** A cell in words; in a column where any number bears a mark, those without leave its place empty. */
    private String cell(Block.Table.Cell cell, int decimals, boolean marked, Set<CellMark> marks) {
        if (cell instanceof Block.Table.Number number) {
            number.mark().ifPresent(marks::add);
            String value = Double.isNaN(number.value())
                    ? "–"
                    : number.wording().map(this::words).orElseGet(() -> number(number.value(), decimals));
            return value + number.mark().map(mark -> " " + sign(mark)).orElse(marked ? "  " : "");
        }
        return words(((Block.Table.Words) cell).text());
    }

    /** With the minus of the keyboard, by which programs know a number. */
    private String number(double value, int decimals) {
        return Numerals.fixed(value, decimals, language).replace(Numerals.MINUS, "-");
    }

    private String sign(CellMark mark) {
        return MESSAGES.text("mark." + mark.name() + ".sign").in(language);
    }

    private void caption(Text caption, List<String> lines) {
        if (!caption.isEmpty()) {
            lines.addAll(Lines.wrap(words(caption), width));
        }
    }

    private String words(Text text) {
        return Harmless.text(text.in(language));
    }
}
