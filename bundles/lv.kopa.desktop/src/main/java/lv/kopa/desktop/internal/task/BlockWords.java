package lv.kopa.desktop.internal.task;

import java.awt.Toolkit;
import java.awt.datatransfer.StringSelection;
import java.util.List;
import java.util.stream.Collectors;
import lv.kopa.evaluation.Finding;
import lv.kopa.report.Block;
import lv.kopa.text.Language;
import lv.kopa.text.Numerals;
import lv.kopa.text.Text;

/** Blocks as plain text, to be pasted elsewhere; tables with tabs between their cells, as spreadsheets take them. */
final class BlockWords {
    private BlockWords() {}

    /** Lays the text of the blocks on the clipboard. */
    static void copy(List<Block> blocks, Language language) {
        Toolkit.getDefaultToolkit().getSystemClipboard().setContents(new StringSelection(of(blocks, language)), null);
    }

    /** The text of the blocks, with an empty line between them. */
    static String of(List<Block> blocks, Language language) {
        return blocks.stream()
                .map(block -> words(block, language))
                .filter(words -> !words.isBlank())
                .collect(Collectors.joining("\n\n", "", "\n"));
    }

    private static String words(Block block, Language language) {
        if (block instanceof Block.Heading heading) {
            return heading.text().in(language);
        } else if (block instanceof Block.Paragraph paragraph) {
            return paragraph.text().in(language);
        } else if (block instanceof Block.FindingBlock finding) {
            return finding(finding.finding(), language);
        } else if (block instanceof Block.Facts facts) {
            return facts.entries().stream()
                    .map(entry ->
                            entry.term().in(language) + ": " + entry.value().in(language))
                    .collect(Collectors.joining("\n"));
        } else if (block instanceof Block.Table table) {
            return table(table, language);
        } else if (block instanceof Block.Picture picture) {
            return captioned(picture.caption(), picture.figure().alternative().in(language), language);
        }
        return "";
    }

    private static String finding(Finding finding, Language language) {
        String message = finding.message().in(language);
        return finding.cure().isEmpty()
                ? message
                : message + "\n→ " + finding.cure().in(language);
    }

    private static String table(Block.Table table, Language language) {
        String head = table.columns().stream()
                .map(column -> column.label().in(language))
                .collect(Collectors.joining("\t"));
        StringBuilder lines = new StringBuilder(head);
        for (List<Block.Table.Cell> row : table.rows()) {
            lines.append('\n');
            for (int column = 0; column < row.size(); column++) {
                int decimals = table.columns().get(column).decimals();
                lines.append(column == 0 ? "" : "\t").append(cell(row.get(column), decimals, language));
            }
        }
        return captioned(table.caption(), lines.toString(), language);
    }

    private static String cell(Block.Table.Cell cell, int decimals, Language language) {
        if (cell instanceof Block.Table.Words words) {
            return words.text().in(language);
        }
        Block.Table.Number number = (Block.Table.Number) cell;
        return number.wording()
                .map(words -> words.in(language))
                .orElseGet(
                        () -> Double.isNaN(number.value()) ? "" : Numerals.fixed(number.value(), decimals, language));
    }

    private static String captioned(Text caption, String words, Language language) {
        return caption.isEmpty() ? words : caption.in(language) + "\n" + words;
    }
}
