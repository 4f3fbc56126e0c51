package lv.kopa.desktop.registry.internal.entry;

import com.formdev.flatlaf.util.UIScale;
import java.awt.BorderLayout;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JPanel;
import lv.kopa.desktop.registry.internal.Words;
import lv.kopa.desktop.registry.internal.part.WrapLayout;
import lv.kopa.text.Language;
import lv.kopa.text.Text;
import lv.kopa.widget.Captions;
import lv.kopa.widget.ContentColumn;
import lv.kopa.widget.DataTable;
import lv.kopa.widget.NoteBar;
import lv.kopa.widget.TableContent;

/** What somebody else has made of the same thing, beside what the person typed; and which of both is to be known. */
final class ConflictPane extends JPanel {
    private static final long serialVersionUID = 1;
    private static final int HIGH = 150;

    /**
     * A conflict.
     *
     * @param names gives what a field is called by its key
     * @param words gives what stands in a field as people read it
     */
    ConflictPane(
            Conflict conflict,
            UnaryOperator<String> names,
            Function<Conflict.Line, UnaryOperator<String>> words,
            Language language,
            Runnable mine,
            Runnable theirs) {
        super(new BorderLayout());
        setBorder(BorderFactory.createEmptyBorder(4, 8, 6, 8));
        NoteBar note = new NoteBar("triangle-alert");
        note.show(java.util.Optional.of(Words.text("conflict").in(language)));
        add(note, BorderLayout.PAGE_START);
        DataTable table = new DataTable(content(conflict.lines(), names, words), language);
        table.setFilterVisible(false);
        table.setPreferredSize(UIScale.scale(new java.awt.Dimension(HIGH, HIGH)));
        add(table);
        JPanel buttons = new JPanel(new WrapLayout(UIScale.scale(8), UIScale.scale(6)));
        buttons.add(new JButton(Captions.action(Words.text("conflict.mine").in(language), "", mine)));
        buttons.add(new JButton(Captions.action(Words.text("conflict.theirs").in(language), "", theirs)));
        add(buttons, BorderLayout.PAGE_END);
    }

    private static TableContent content(
            List<Conflict.Line> lines,
            UnaryOperator<String> names,
            Function<Conflict.Line, UnaryOperator<String>> words) {
        return new TableContent(
                Words.text("conflict.table"),
                lines.stream().map(Conflict.Line::key).toList(),
                List.of(
                        column("field", lines, line -> names.apply(line.key())),
                        column("before", lines, line -> words.apply(line).apply(line.before())),
                        column("theirs", lines, line -> words.apply(line).apply(line.now())),
                        column("mine", lines, line -> words.apply(line).apply(line.mine()))));
    }

    private static ContentColumn column(String id, List<Conflict.Line> lines, Function<Conflict.Line, String> words) {
        return ContentColumn.words(
                id, Words.text("conflict." + id + ".column"), row -> Text.same(words.apply(lines.get(row))));
    }
}
