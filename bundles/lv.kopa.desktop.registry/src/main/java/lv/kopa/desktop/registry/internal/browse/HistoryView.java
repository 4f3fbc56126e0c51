package lv.kopa.desktop.registry.internal.browse;

import java.awt.BorderLayout;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import javax.swing.BorderFactory;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import lv.kopa.desktop.registry.internal.Laters;
import lv.kopa.desktop.registry.internal.Words;
import lv.kopa.desktop.registry.internal.part.RegistryPane;
import lv.kopa.text.Text;
import lv.kopa.widget.ContentColumn;
import lv.kopa.widget.DataTable;
import lv.kopa.widget.Html;
import lv.kopa.widget.TableContent;
import lv.kopa.workbench.View;
import lv.kopa.workbench.Workbench;

/** The history of one thing, a row for each field that a change made different. */
final class HistoryView implements View, Look.Screen<Story> {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss xxx", Locale.ROOT);

    private final Workbench workbench;
    private final RegistryPane whole;
    private final JPanel content = new JPanel(new BorderLayout());
    private final JLabel title = new JLabel();
    private final Look<Story> look;
    private Optional<DataTable> table = Optional.empty();

    HistoryView(Workbench workbench) {
        this.workbench = workbench;
        whole = new RegistryPane(workbench, false);
        Html.never(title);
        title.setBorder(BorderFactory.createEmptyBorder(4, 10, 4, 10));
        content.add(title, BorderLayout.PAGE_START);
        look = new Look<>(workbench, this, Laters.beside(workbench), Story::of);
    }

    @Override
    public JComponent component() {
        return whole;
    }

    @Override
    public JComponent focus() {
        return table.filter(DataTable::isShowing).map(DataTable::focus).orElse(whole);
    }

    @Override
    public void close() {
        look.close();
    }

    @Override
    public void none() {
        whole.nothing("history", "history.none", "history.none.text");
    }

    private record Line(Story.Chapter chapter, Optional<Story.Told> difference) {
        static List<Line> of(Story story) {
            List<Line> told = new ArrayList<>();
            for (Story.Chapter chapter : story.chapters()) {
                chapter.differences().forEach(each -> told.add(new Line(chapter, Optional.of(each))));
                if (chapter.differences().isEmpty()) {
                    told.add(new Line(chapter, Optional.empty()));
                }
            }
            return told;
        }

        String said(Function<Story.Told, String> what) {
            return difference.map(what).orElse("");
        }
    }

    @Override
    public void show(Story story) {
        TableContent told = told(story);
        title.setText(
                Words.text("history.of", story.title(), story.chapters().size()).in(workbench.language()));
        if (table.isPresent()) {
            table.get().setContent(told);
        } else {
            DataTable made = new DataTable(told, workbench.language());
            made.setFilterVisible(false);
            content.add(made);
            table = Optional.of(made);
        }
        whole.fill(content, story.sight());
    }

    private static TableContent told(Story story) {
        List<Line> rows = Line.of(story);
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            ids.add(String.valueOf(i));
        }
        return new TableContent(
                Words.text("history.of", story.title(), story.chapters().size()),
                ids,
                List.of(
                        column(
                                "when",
                                rows,
                                each -> TIME.format(each.chapter()
                                        .at()
                                        .atZone(story.sight().info().zone()))),
                        column("who", rows, each -> each.chapter().who()),
                        column("field", rows, each -> each.said(Story.Told::field)),
                        column("before", rows, each -> each.said(Story.Told::before)),
                        column("after", rows, each -> each.said(difference -> "→ " + difference.after())),
                        column("why", rows, each -> each.chapter().reason()),
                        column("valid", rows, each -> each.said(Story.Told::span)),
                        column(
                                "number",
                                rows,
                                each -> String.valueOf(each.chapter().number()))));
    }

    private static ContentColumn column(String id, List<Line> rows, Function<Line, String> words) {
        return ContentColumn.words(id, Words.text("history." + id), row -> Text.same(words.apply(rows.get(row))));
    }
}
