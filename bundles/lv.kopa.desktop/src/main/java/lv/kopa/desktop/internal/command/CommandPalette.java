package lv.kopa.desktop.internal.command;

import com.formdev.flatlaf.FlatClientProperties;
import com.formdev.flatlaf.util.UIScale;
import java.awt.BorderLayout;
import java.awt.Color;
import java.awt.Component;
import java.awt.Dimension;
import java.awt.Window;
import java.awt.event.ActionEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.awt.event.WindowAdapter;
import java.awt.event.WindowEvent;
import java.util.List;
import javax.swing.AbstractAction;
import javax.swing.BorderFactory;
import javax.swing.DefaultListModel;
import javax.swing.JComponent;
import javax.swing.JDialog;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTextField;
import javax.swing.KeyStroke;
import javax.swing.ListCellRenderer;
import javax.swing.ListSelectionModel;
import javax.swing.UIManager;
import javax.swing.event.DocumentEvent;
import javax.swing.event.DocumentListener;
import lv.kopa.text.Language;
import lv.kopa.text.Messages;
import lv.kopa.widget.Icons;

/** Finds everything that can be done by a few letters of its name. */
public final class CommandPalette extends JDialog {
    private static final long serialVersionUID = 1;
    private static final Messages MESSAGES = Messages.of(CommandPalette.class);
    private static final int WIDTH = 560;
    private static final int ROWS = 12;

    private final transient PaletteModel model;
    private final JTextField field = new JTextField();
    private final DefaultListModel<PaletteModel.Entry> shown = new DefaultListModel<>();
    private final JList<PaletteModel.Entry> list = new JList<>(shown);

    private CommandPalette(Window owner, PaletteModel model, Language language) {
        super(owner, MESSAGES.text("palette.title").in(language), ModalityType.MODELESS);
        this.model = model;
        setUndecorated(true);
        field.putClientProperty(
                FlatClientProperties.PLACEHOLDER_TEXT,
                MESSAGES.text("palette.placeholder").in(language));
        field.putClientProperty(FlatClientProperties.TEXT_FIELD_LEADING_ICON, Icons.of("search"));
        field.getAccessibleContext().setAccessibleName(getTitle());
        field.getDocument().addDocumentListener(new Typing());
        list.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        list.setVisibleRowCount(ROWS);
        list.setCellRenderer(new Row());
        list.setFocusable(false);
        list.getAccessibleContext()
                .setAccessibleName(MESSAGES.text("palette.list").in(language));
        list.addMouseListener(new MouseAdapter() {
            @Override
            public void mouseClicked(MouseEvent event) {
                choose();
            }
        });
        keys();
        JPanel content = new JPanel(new BorderLayout(0, UIScale.scale(6)));
        content.setBorder(BorderFactory.createCompoundBorder(
                BorderFactory.createLineBorder(UIManager.getColor("Component.borderColor")),
                BorderFactory.createEmptyBorder(8, 8, 8, 8)));
        content.add(field, BorderLayout.NORTH);
        JScrollPane scroll = new JScrollPane(list);
        scroll.setBorder(BorderFactory.createEmptyBorder());
        content.add(scroll);
        setContentPane(content);
        addWindowFocusListener(new WindowAdapter() {
            @Override
            public void windowLostFocus(WindowEvent event) {
                dispose();
            }
        });
        filter();
    }

    /** Opens the palette at the top of a window. */
    public static void open(Window owner, PaletteModel model, Language language) {
        CommandPalette palette = new CommandPalette(owner, model, language);
        palette.pack();
        palette.setSize(new Dimension(UIScale.scale(WIDTH), palette.getHeight()));
        palette.setLocation(
                owner.getX() + (owner.getWidth() - palette.getWidth()) / 2, owner.getY() + UIScale.scale(80));
        palette.setVisible(true);
        palette.field.requestFocusInWindow();
    }

    private void keys() {
        bind("ENTER", this::choose);
        bind("ESCAPE", this::dispose);
        bind("DOWN", () -> move(1));
        bind("UP", () -> move(-1));
        bind("PAGE_DOWN", () -> move(ROWS - 1));
        bind("PAGE_UP", () -> move(1 - ROWS));
    }

    private void bind(String stroke, Runnable action) {
        field.getInputMap(JComponent.WHEN_FOCUSED).put(KeyStroke.getKeyStroke(stroke), stroke);
        field.getActionMap().put(stroke, new AbstractAction() {
            private static final long serialVersionUID = 1;

            @Override
            public void actionPerformed(ActionEvent event) {
                action.run();
            }
        });
    }

    private void move(int by) {
        int next = Math.max(0, Math.min(shown.size() - 1, list.getSelectedIndex() + by));
        list.setSelectedIndex(next);
        list.ensureIndexIsVisible(next);
        if (list.getSelectedValue() != null) { // the field keeps the keyboard: this is what a screen reader hears
            field.getAccessibleContext()
                    .setAccessibleDescription(list.getSelectedValue().name());
        }
    }

    private void choose() {
        PaletteModel.Entry entry = list.getSelectedValue();
        if (entry != null && entry.enabled()) {
            dispose();
            entry.action().run();
        }
    }

    private void filter() {
        List<PaletteModel.Entry> fitting = model.matching(field.getText());
        shown.clear();
        shown.addAll(fitting);
        move(-shown.size());
    }

    private final class Typing implements DocumentListener {
        @Override
        public void insertUpdate(DocumentEvent event) {
            filter();
        }

        @Override
        public void removeUpdate(DocumentEvent event) {
            filter();
        }

        @Override
        public void changedUpdate(DocumentEvent event) {
            // no text has changed
        }
    }

    /** The name on the left, on the right what it is and its keys. */
    private static final class Row extends JPanel implements ListCellRenderer<PaletteModel.Entry> {
        private static final long serialVersionUID = 1;

        private final JLabel name = new JLabel();
        private final JLabel aside = new JLabel();

        Row() {
            super(new BorderLayout(UIScale.scale(12), 0));
            setBorder(BorderFactory.createEmptyBorder(4, 8, 4, 8));
            name.setIconTextGap(UIScale.scale(8));
            add(name);
            add(aside, BorderLayout.EAST);
        }

        @Override
        public Component getListCellRendererComponent(
                JList<? extends PaletteModel.Entry> list,
                PaletteModel.Entry entry,
                int index,
                boolean selected,
                boolean focused) {
            // as if the list had the keyboard: the field that has it moves through the list
            Color chosen = UIManager.getColor("List.selectionForeground");
            setBackground(selected ? UIManager.getColor("List.selectionBackground") : list.getBackground());
            name.setForeground(selected ? chosen : list.getForeground());
            aside.setForeground(selected ? chosen : UIManager.getColor("Label.secondaryForeground"));
            name.setText(entry.name());
            name.setIcon(entry.icon() == null ? Icons.of("") : entry.icon());
            name.setDisabledIcon(name.getIcon());
            name.setEnabled(entry.enabled());
            aside.setText(entry.keys().isEmpty() ? entry.kind() : entry.kind() + "   " + entry.keys());
            getAccessibleContext().setAccessibleName(entry.name() + ", " + aside.getText());
            return this;
        }
    }
}
