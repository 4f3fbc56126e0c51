package lv.kopa.desktop.registry.internal.entry;

import com.formdev.flatlaf.FlatClientProperties;
import com.formdev.flatlaf.util.UIScale;
import java.awt.Dimension;
import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import javax.swing.DefaultListModel;
import javax.swing.JList;
import javax.swing.JPopupMenu;
import javax.swing.JScrollPane;
import javax.swing.JTextField;
import javax.swing.ListSelectionModel;
import lv.kopa.desktop.registry.internal.Laters;
import lv.kopa.desktop.registry.internal.part.SearchField;
import lv.kopa.registry.Kind;
import lv.kopa.widget.Icons;
import lv.kopa.widget.Later;

/** A field that names another thing: while one types, those that fit are offered below; Down, Enter or a click takes one. */
final class ReferenceEditor extends JTextField {
    private static final long serialVersionUID = 1;
    private static final int ROWS = 10;
    private static final int WIDTH = 320;

    private final transient Known known;
    private final transient Kind<?> kind;
    private final transient BiConsumer<Optional<String>, String> told;
    private final transient Later<List<Known.Offer>> offering;
    private final DefaultListModel<Known.Offer> offers = new DefaultListModel<>();
    private final JList<Known.Offer> list = new JList<>(offers);
    private final JPopupMenu popup = new JPopupMenu();
    private boolean quiet;

    /**
     * A field.
     *
     * @param told given the identifier of what is named, or the words that name nothing yet
     */
    ReferenceEditor(Kind<?> kind, Known known, Laters laters, BiConsumer<Optional<String>, String> told) {
        this.kind = kind;
        this.known = known;
        this.told = told;
        offering = laters.to(this::offer);
        putClientProperty(FlatClientProperties.TEXT_FIELD_TRAILING_ICON, Icons.of("search", 14));
        putClientProperty(FlatClientProperties.TEXT_FIELD_SHOW_CLEAR_BUTTON, true);
        list.setFocusable(false);
        list.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        list.getAccessibleContext().setAccessibleName(kind.plural().in(known.language()));
        list.addMouseListener(new MouseAdapter() {
            @Override
            public void mouseReleased(MouseEvent event) {
                take();
            }
        });
        popup.setFocusable(false);
        popup.add(new JScrollPane(list));
        getDocument().addDocumentListener(new SearchField.Typed(this::typed));
        SearchField.bind(this, WHEN_FOCUSED, "DOWN", () -> move(1));
        SearchField.bind(this, WHEN_FOCUSED, "UP", () -> move(-1));
        SearchField.bind(this, WHEN_FOCUSED, "ENTER", this::take);
        SearchField.bind(this, WHEN_FOCUSED, "ESCAPE", () -> popup.setVisible(false));
        addFocusListener(new FocusAdapter() {
            @Override
            public void focusLost(FocusEvent event) {
                popup.setVisible(false);
            }
        });
    }

    /** Shows what an identifier stands for, as soon as that is known, or words that name nothing. */
    void set(String id, String words, Later<String> title) {
        put(id.isEmpty() ? words : id);
        if (!id.isEmpty()) {
            title.ask(() -> known.title(kind, id));
        }
    }

    /** Shows words without telling of them. */
    void put(String words) {
        quiet = true;
        setText(words);
        setCaretPosition(0);
        quiet = false;
    }

    private void typed() {
        if (quiet) {
            return;
        }
        String words = getText().strip();
        told.accept(Optional.empty(), words);
        offering.ask(() -> known.offers(kind, words));
    }

    private void offer(List<Known.Offer> found) {
        offers.clear();
        found.forEach(offers::addElement);
        if (found.isEmpty() || !isFocusOwner()) {
            popup.setVisible(false);
            return;
        }
        list.setVisibleRowCount(Math.min(ROWS, found.size()));
        list.setSelectedIndex(0);
        popup.setPopupSize(null);
        Dimension size = popup.getPreferredSize();
        popup.setPopupSize(Math.max(getWidth(), Math.min(size.width, UIScale.scale(WIDTH))), size.height);
        popup.show(this, 0, getHeight());
    }

    private void move(int by) {
        if (!popup.isVisible()) {
            offering.ask(() -> known.offers(kind, ""));
            return;
        }
        int next = Math.floorMod(list.getSelectedIndex() + by, offers.size());
        list.setSelectedIndex(next);
        list.ensureIndexIsVisible(next);
    }

    private void take() {
        Known.Offer offer = list.getSelectedValue();
        if (popup.isVisible() && offer != null) {
            popup.setVisible(false);
            put(offer.title());
            told.accept(Optional.of(offer.id()), "");
        }
    }
}
