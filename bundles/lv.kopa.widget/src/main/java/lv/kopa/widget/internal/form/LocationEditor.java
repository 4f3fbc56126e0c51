package lv.kopa.widget.internal.form;

import com.formdev.flatlaf.util.UIScale;
import java.awt.BorderLayout;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JTextField;
import lv.kopa.evaluation.ParameterType;
import lv.kopa.text.Language;
import lv.kopa.widget.FormFiles;

/** A file or folder, typed or chosen. */
final class LocationEditor implements Editor {
    private static final int COLUMNS = 12;
    private static final int GAP = 6;

    private final JTextField field = new JTextField(COLUMNS);
    private final JPanel line = new JPanel(new BorderLayout(UIScale.scale(GAP), 0));

    LocationEditor(String label, ParameterType.Location wanted, FormFiles files, Language language, Runnable changed) {
        Typing.follow(field, changed);
        JButton browse = new JButton(FormWords.in(language, "browse"));
        browse.getAccessibleContext().setAccessibleName(browse.getText() + " " + label);
        browse.setToolTipText(FormWords.in(language, "browse.help"));
        browse.addActionListener(
                event -> files.ask(label, wanted, now()).ifPresent(path -> field.setText(path.toString())));
        line.setOpaque(false);
        line.add(field);
        line.add(browse, BorderLayout.LINE_END);
    }

    private Optional<Path> now() {
        try {
            return field.getText().isBlank() ? Optional.empty() : Optional.of(Path.of(field.getText()));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    @Override
    public JComponent component() {
        return line;
    }

    @Override
    public JComponent field() {
        return field;
    }

    @Override
    public Object value() {
        return field.getText();
    }

    @Override
    public void show(Object plain) {
        field.setText(plain == null ? "" : plain.toString());
    }

    @Override
    public boolean wide() {
        return true;
    }
}
