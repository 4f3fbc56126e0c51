package lv.kopa.widget;

import java.awt.datatransfer.DataFlavor;
import java.awt.datatransfer.Transferable;
import java.awt.datatransfer.UnsupportedFlavorException;
import java.util.Arrays;
import java.util.stream.IntStream;
import lv.kopa.text.Language;
import lv.kopa.widget.internal.table.CopyText;

/**
 * Rows of a table as other programs take them: tabs between cells for spreadsheets, HTML for letters. Words that a spreadsheet
 * would take for a formula are made harmless.
 *
 * @param words the words
 * @param html the same as HTML; empty for none
 */
public record TableCopy(String words, String html) implements Transferable {
    /** All rows and columns of a table, in the order in which they stand. Takes time with their number. */
    public static TableCopy of(TableContent content, Language language) {
        CopyText text = new CopyText(
                content.columns(), IntStream.range(0, content.size()).toArray(), language);
        return new TableCopy(text.tabbed(), text.html());
    }

    @Override
    public DataFlavor[] getTransferDataFlavors() {
        return html.isEmpty()
                ? new DataFlavor[] {DataFlavor.stringFlavor}
                : new DataFlavor[] {DataFlavor.stringFlavor, DataFlavor.allHtmlFlavor};
    }

    @Override
    public boolean isDataFlavorSupported(DataFlavor flavor) {
        return Arrays.asList(getTransferDataFlavors()).contains(flavor);
    }

    @Override
    public Object getTransferData(DataFlavor flavor) throws UnsupportedFlavorException {
        if (!isDataFlavorSupported(flavor)) {
            throw new UnsupportedFlavorException(flavor);
        }
        return flavor.equals(DataFlavor.stringFlavor) ? words : html;
    }
}
