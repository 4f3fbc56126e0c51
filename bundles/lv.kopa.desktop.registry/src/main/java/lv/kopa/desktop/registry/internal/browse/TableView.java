package lv.kopa.desktop.registry.internal.browse;

import com.formdev.flatlaf.FlatClientProperties;
import com.formdev.flatlaf.util.UIScale;
import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.FlowLayout;
import java.awt.Toolkit;
import java.text.Collator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import javax.swing.BorderFactory;
import javax.swing.DefaultListCellRenderer;
import javax.swing.JButton;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import lv.kopa.desktop.registry.internal.Laters;
import lv.kopa.desktop.registry.internal.Listed;
import lv.kopa.desktop.registry.internal.Words;
import lv.kopa.desktop.registry.internal.entry.ChangeEntry;
import lv.kopa.desktop.registry.internal.entry.NewEntry;
import lv.kopa.desktop.registry.internal.open.MomentBar;
import lv.kopa.desktop.registry.internal.part.RegistryPane;
import lv.kopa.desktop.registry.internal.part.SearchField;
import lv.kopa.registry.Kind;
import lv.kopa.text.Language;
import lv.kopa.widget.Captions;
import lv.kopa.widget.Icons;
import lv.kopa.widget.RoomBar;
import lv.kopa.widget.TableCopy;
import lv.kopa.workbench.View;
import lv.kopa.workbench.Workbench;

/** The table as it is seen, below the moment from which everything is looked at. */
final class TableView implements View, TablePresenter.Screen {
    private final Workbench workbench;
    private final Language language;
    private final RegistryPane whole;
    private final JPanel content = new JPanel(new BorderLayout());
    private final JComboBox<Kind<?>> kinds = new KindBox();
    private final JButton about = new JButton();
    private final JLabel count = new JLabel();
    private final SearchField search;
    private final RowsTable table;
    private final JButton add;
    private final JButton change;
    private final TablePresenter presenter;
    private JComponent onlyOf;
    private boolean quiet;

    TableView(Workbench workbench) {
        this.workbench = workbench;
        language = workbench.language();
        whole = new RegistryPane(workbench, true);
        table = new RowsTable(say("table"), heading -> presenter().sort(heading), () -> workbench.run(ChangeEntry.ID));
        search = new SearchField(say("table.search"), words -> presenter().search(words), table::requestFocusInWindow);
        RoomBar bar = new RoomBar();
        fillKinds();
        fill(bar);
        add = button(bar, "add.short", "plus", () -> workbench.run(NewEntry.ID));
        change = button(bar, "change.short", "pencil", () -> workbench.run(ChangeEntry.ID));
        button(bar, "copy.short", "copy", () -> presenter().copyAll());
        content.add(top(bar), BorderLayout.PAGE_START);
        JScrollPane scroll = new JScrollPane(table);
        scroll.setBorder(BorderFactory.createEmptyBorder());
        content.add(scroll);
        count.putClientProperty(FlatClientProperties.STYLE, "foreground: $Label.secondaryForeground");
        count.setBorder(BorderFactory.createEmptyBorder(3, 10, 5, 10));
        content.add(count, BorderLayout.PAGE_END);
        table.getSelectionModel().addListSelectionListener(event -> {
            if (!quiet && !event.getValueIsAdjusting() && table.getSelectedRowCount() == 1) {
                presenter().select(table.getSelectedRow());
            }
        });
        int here = JComponent.WHEN_ANCESTOR_OF_FOCUSED_COMPONENT;
        SearchField.bind(table, JComponent.WHEN_FOCUSED, "ctrl C", () -> presenter()
                .copy(Arrays.stream(table.getSelectedRows()).boxed().toList()));
        SearchField.bind(content, here, "ctrl F", search::requestFocusInWindow);
        presenter = new TablePresenter(workbench, this, Laters.beside(workbench));
    }

    /** No higher than a line, and no wider than its words. */
    private static final class KindBox extends JComboBox<Kind<?>> {
        private static final long serialVersionUID = 1;

        @Override
        public Dimension getMaximumSize() {
            return getPreferredSize();
        }

        @Override
        public Dimension getMinimumSize() {
            Dimension size = getPreferredSize();
            return new Dimension(size.width / 2, size.height);
        }
    }

    private TablePresenter presenter() {
        return presenter;
    }

    private String say(String key, Object... arguments) {
        return Words.text(key, arguments).in(language);
    }

    private JButton button(RoomBar bar, String key, String icon, Runnable deed) {
        return bar.button(Captions.action(say(key), icon, deed), say(key + ".help"));
    }

    private void fillKinds() {
        Kind.all().stream()
                .sorted(Comparator.comparing(
                        kind -> kind.plural().in(language), Collator.getInstance(language.locale())))
                .forEach(kinds::addItem);
        kinds.setRenderer(new DefaultListCellRenderer() {
            private static final long serialVersionUID = 1;

            @Override
            public java.awt.Component getListCellRendererComponent(
                    javax.swing.JList<?> list, Object value, int index, boolean selected, boolean focused) {
                Object words = value instanceof Kind<?> kind ? kind.plural().in(language) : value;
                return super.getListCellRendererComponent(list, words, index, selected, focused);
            }
        });
        kinds.setMaximumRowCount(20);
        kinds.addActionListener(event -> {
            if (!quiet && kinds.getSelectedItem() instanceof Kind<?> kind) {
                presenter().list(Listed.all(kind));
            }
        });
    }

    private void fill(RoomBar bar) {
        kinds.getAccessibleContext().setAccessibleName(say("table.kind"));
        bar.add(kinds);
        bar.addSeparator(new Dimension(UIScale.scale(6), 0));
        bar.add(search);
        bar.add(javax.swing.Box.createHorizontalGlue());
    }

    private JComponent top(RoomBar bar) {
        JPanel top = new JPanel(new BorderLayout());
        top.add(new MomentBar(workbench), BorderLayout.PAGE_START);
        top.add(bar);
        about.addActionListener(event ->
                Listed.shared(workbench).get().ifPresent(listed -> presenter().list(Listed.all(listed.kind()))));
        about.setIcon(Icons.of("x", 12));
        about.setHorizontalTextPosition(JButton.LEADING);
        JPanel only = new JPanel(new FlowLayout(FlowLayout.LEADING, UIScale.scale(8), UIScale.scale(2)));
        only.add(about);
        onlyOf = only;
        onlyOf.setVisible(false);
        top.add(only, BorderLayout.PAGE_END);
        return top;
    }

    @Override
    public JComponent component() {
        return whole;
    }

    @Override
    public JComponent focus() {
        return table.isShowing() ? table : whole;
    }

    @Override
    public void close() {
        presenter.close();
    }

    @Override
    public void none() {
        whole.noProgramme("table", "none.table");
    }

    @Override
    public void show(TablePresenter.Shown shown) {
        quiet = true;
        table.show(
                new RowsModel(
                        shown.headings(), shown.total(), index -> presenter().row(index)),
                shown.wish());
        kinds.setSelectedItem(shown.wish().listed().kind());
        quiet = false;
        about.setText(shown.about().map(title -> say("table.only", title)).orElse(""));
        onlyOf.setVisible(shown.about().isPresent());
        about.setToolTipText(say("table.about", shown.about().orElse("")));
        about.getAccessibleContext()
                .setAccessibleName(say("table.about", shown.about().orElse("")));
        if (!search.isFocusOwner()
                && !search.getText().strip().equals(shown.wish().words())) {
            search.setText(shown.wish().words());
        }
        String plural = shown.wish().listed().kind().plural().in(language);
        count.setText(say(shown.held() ? "table.count.held" : "table.count", plural, shown.total()));
        count.setToolTipText(shown.held() ? say("table.held") : null);
        table.getAccessibleContext().setAccessibleName(plural);
        add.setEnabled(shown.sight().writable());
        change.setEnabled(shown.sight().writable());
        whole.fill(content, shown.sight());
    }

    @Override
    public void came(int from, int to) {
        if (to >= from && to < table.getRowCount()) {
            ((RowsModel) table.getModel()).fireTableRowsUpdated(from, to);
        }
    }

    @Override
    public void go(Optional<Integer> row) {
        quiet = true;
        table.go(row);
        quiet = false;
    }

    @Override
    public void copy(TableCopy copy) {
        Toolkit.getDefaultToolkit().getSystemClipboard().setContents(copy, null);
    }
}
