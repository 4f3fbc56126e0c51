package lv.kopa.desktop.evaluation.internal.record;

import java.awt.event.ActionEvent;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javax.swing.AbstractAction;
import javax.swing.KeyStroke;
import lv.kopa.widget.Icons;

/** Does something with the record where the person is. */
final class RowAction extends AbstractAction {
    private static final long serialVersionUID = 1;

    private final transient Supplier<Optional<String>> row;
    private final transient Consumer<String> act;

    RowAction(String name, String icon, Supplier<Optional<String>> row, Consumer<String> act) {
        super(name, Icons.of(icon));
        this.row = row;
        this.act = act;
        putValue(SHORT_DESCRIPTION, name);
        look();
    }

    /** The same by these keys too. */
    RowAction by(String keys) {
        putValue(ACCELERATOR_KEY, KeyStroke.getKeyStroke(keys));
        return this;
    }

    /** Looks whether the person is at a record. */
    void look() {
        setEnabled(row.get().isPresent());
    }

    @Override
    public void actionPerformed(ActionEvent event) {
        row.get().ifPresent(act);
    }
}
