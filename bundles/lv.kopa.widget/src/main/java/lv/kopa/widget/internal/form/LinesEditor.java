package lv.kopa.widget.internal.form;

import java.util.List;
import java.util.stream.Collectors;
import javax.swing.JComponent;
import javax.swing.JScrollPane;
import javax.swing.JTextArea;
import lv.kopa.text.Language;

/** Several values, one on each line. */
final class LinesEditor implements Editor {
    private static final int ROWS = 3;

    private final JTextArea area = new JTextArea(ROWS, 0);
    private final JScrollPane scroll = new JScrollPane(area);
    private final Language language;

    LinesEditor(Language language, Runnable changed) {
        this.language = language;
        area.setToolTipText(FormWords.in(language, "lines"));
        TabKeys.leave(area);
        Typing.follow(area, changed);
    }

    @Override
    public JComponent component() {
        return scroll;
    }

    @Override
    public JComponent field() {
        return area;
    }

    @Override
    public Object value() {
        return area.getText()
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    @Override
    public void show(Object plain) {
        String text = plain instanceof List<?> list
                ? list.stream().map(each -> Numbers.shown(each, language)).collect(Collectors.joining("\n"))
                : String.valueOf(plain);
        area.setText(text);
        area.setCaretPosition(0);
    }

    @Override
    public boolean wide() {
        return true;
    }
}
