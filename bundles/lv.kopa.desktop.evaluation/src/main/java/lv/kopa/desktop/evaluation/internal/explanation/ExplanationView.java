package lv.kopa.desktop.evaluation.internal.explanation;

import com.formdev.flatlaf.FlatClientProperties;
import com.formdev.flatlaf.util.UIScale;
import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.KeyboardFocusManager;
import java.awt.Toolkit;
import java.awt.datatransfer.StringSelection;
import java.util.List;
import java.util.Optional;
import javax.swing.BorderFactory;
import javax.swing.Box;
import javax.swing.DefaultComboBoxModel;
import javax.swing.JButton;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JMenuItem;
import javax.swing.JPanel;
import javax.swing.JPopupMenu;
import javax.swing.JScrollPane;
import lv.kopa.desktop.evaluation.internal.explanation.ExplanationPresenter.Choice;
import lv.kopa.widget.Captions;
import lv.kopa.widget.EmptyState;
import lv.kopa.widget.Icons;
import lv.kopa.workbench.Notice;
import lv.kopa.workbench.View;
import lv.kopa.workbench.Workbench;

/** A unit to be chosen, the way from the index down, and what there is to read about the node. */
final class ExplanationView implements View, ExplanationPresenter.Screen {
    private final Workbench workbench;
    private final JPanel whole = new JPanel(new BorderLayout());
    private final JPanel middle = new JPanel(new BorderLayout());
    private final Box trail = Box.createVerticalBox();
    private final JComboBox<Choice> units = new JComboBox<>();
    private final RowList rows = new RowList(code -> presenter().go(code));
    private final JScrollPane scroll = new JScrollPane(rows);
    private final JPanel head = new JPanel(new BorderLayout(UIScale.scale(6), UIScale.scale(4)));
    private final ExplanationPresenter presenter;
    private boolean quiet;

    ExplanationView(Workbench workbench) {
        this.workbench = workbench;
        scroll.setBorder(BorderFactory.createEmptyBorder());
        rows.getAccessibleContext().setAccessibleName(say("list"));
        rows.key("BACK_SPACE", () -> presenter().up());
        rows.key("alt UP", () -> presenter().up());
        rows.key("ctrl C", this::copy);
        rows.setComponentPopupMenu(menu());
        head();
        whole.add(head, BorderLayout.NORTH);
        whole.add(middle);
        presenter = new ExplanationPresenter(workbench, this);
    }

    private ExplanationPresenter presenter() {
        return presenter;
    }

    private String say(String key, Object... arguments) {
        return Words.text(key, arguments).in(workbench.language());
    }

    private void head() {
        int edge = UIScale.scale(8);
        head.setBorder(BorderFactory.createEmptyBorder(edge, edge, edge / 2, edge));
        units.setRenderer(new UnitCell(say("choose")));
        units.setPrototypeDisplayValue(new Choice("", "0123456789"));
        units.getAccessibleContext().setAccessibleName(say("unit"));
        units.setToolTipText(say("unit"));
        units.addActionListener(event -> {
            if (!quiet && units.getSelectedItem() instanceof Choice unit) {
                presenter.choose(unit);
            }
        });
        JButton copy = new JButton(Icons.of("copy"));
        copy.putClientProperty(FlatClientProperties.BUTTON_TYPE, FlatClientProperties.BUTTON_TYPE_TOOLBAR_BUTTON);
        copy.setToolTipText(say("copy"));
        copy.getAccessibleContext().setAccessibleName(say("copy"));
        copy.addActionListener(event -> copy());
        trail.getAccessibleContext().setAccessibleName(say("path"));
        head.setVisible(false);
        head.add(units);
        head.add(copy, BorderLayout.LINE_END);
        head.add(trail, BorderLayout.SOUTH);
    }

    private JPopupMenu menu() {
        JPopupMenu menu = new JPopupMenu();
        JMenuItem down = item("down", "chevron-right", () -> rows.target().ifPresent(presenter()::go));
        menu.add(down);
        JMenuItem up = item("up", "chevron-up", () -> presenter().up());
        menu.add(up);
        menu.add(item("copy", "copy", this::copy));
        menu.addPopupMenuListener(new Opening(() -> {
            down.setEnabled(rows.target().isPresent());
            up.setEnabled(presenter().canGoUp());
        }));
        return menu;
    }

    private JMenuItem item(String name, String icon, Runnable act) {
        return new JMenuItem(Captions.action(say(name), icon, act));
    }

    private void copy() {
        presenter.text().ifPresent(text -> {
            Toolkit.getDefaultToolkit().getSystemClipboard().setContents(new StringSelection(text), null);
            workbench.tell(Notice.info(Words.text("copied")));
        });
    }

    @Override
    public void units(List<Choice> choices) {
        quietly(() -> {
            units.setModel(new DefaultComboBoxModel<>(choices.toArray(Choice[]::new)));
            units.setSelectedItem(null);
            head.setVisible(!choices.isEmpty());
        });
    }

    @Override
    public void unit(Optional<Choice> unit) {
        quietly(() -> units.setSelectedItem(unit.orElse(null)));
    }

    private void quietly(Runnable act) {
        quiet = true;
        try {
            act.run();
        } finally {
            quiet = false;
        }
    }

    @Override
    public void page(Page page) {
        trail(page.crumbs().subList(0, page.crumbs().size() - 1));
        rows.show(page.rows());
        fill(scroll);
    }

    private void trail(List<Page.Crumb> crumbs) {
        boolean focused = trail.isAncestorOf(
                KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner());
        trail.removeAll();
        for (int i = 0; i < crumbs.size(); i++) {
            trail.add(crumb(crumbs.get(i), i));
        }
        if (focused) {
            rows.requestFocusInWindow();
        }
    }

    private Component crumb(Page.Crumb crumb, int depth) {
        JButton go = new JButton(crumb.name(), Icons.of("chevron-down", 12));
        go.putClientProperty(FlatClientProperties.BUTTON_TYPE, FlatClientProperties.BUTTON_TYPE_TOOLBAR_BUTTON);
        go.setHorizontalAlignment(JLabel.LEADING);
        go.getAccessibleContext().setAccessibleName(say("go", crumb.name()));
        go.addActionListener(event -> presenter.go(crumb.code()));
        JPanel line = new JPanel(new BorderLayout());
        line.setBorder(BorderFactory.createEmptyBorder(0, UIScale.scale(12) * depth, 0, 0));
        line.add(go, BorderLayout.CENTER);
        line.setAlignmentX(Component.LEFT_ALIGNMENT);
        return line;
    }

    @Override
    public void none(String what) {
        trail(List.of());
        fill(new EmptyState("microscope", say("none." + what), say("none." + what + ".text")));
    }

    private void fill(JComponent content) {
        if (middle.getComponentCount() != 1 || middle.getComponent(0) != content) {
            middle.removeAll();
            middle.add(content);
        }
        whole.revalidate();
        whole.repaint();
    }

    @Override
    public JComponent component() {
        return whole;
    }

    @Override
    public JComponent focus() {
        return scroll.getParent() == middle ? rows : units;
    }
}
