package lv.kopa.desktop.registry.internal.check;

import com.formdev.flatlaf.FlatClientProperties;
import com.formdev.flatlaf.util.UIScale;
import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javax.swing.BorderFactory;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JSplitPane;
import javax.swing.JTree;
import javax.swing.ToolTipManager;
import javax.swing.tree.DefaultMutableTreeNode;
import javax.swing.tree.DefaultTreeCellRenderer;
import javax.swing.tree.DefaultTreeModel;
import javax.swing.tree.TreeSelectionModel;
import lv.kopa.desktop.registry.internal.Sight;
import lv.kopa.desktop.registry.internal.Words;
import lv.kopa.desktop.registry.internal.part.Link;
import lv.kopa.desktop.registry.internal.part.PairPanel;
import lv.kopa.desktop.registry.internal.part.RegistryPane;
import lv.kopa.desktop.registry.internal.part.SearchField;
import lv.kopa.desktop.registry.internal.part.SteadyTree;
import lv.kopa.desktop.registry.internal.part.Wrapped;
import lv.kopa.registry.Checks;
import lv.kopa.text.Language;
import lv.kopa.widget.Captions;
import lv.kopa.widget.Html;
import lv.kopa.widget.Icons;
import lv.kopa.widget.RoomBar;
import lv.kopa.workbench.View;
import lv.kopa.workbench.Workbench;

/** What is wrong with the data as it is seen: by how much it matters, and one finding with the rows that it rests on. */
final class ChecksView implements View, ChecksPresenter.Screen {
    private static final double SHARE = 0.6;

    private final Language language;
    private final RegistryPane whole;
    private final JPanel content = new JPanel(new BorderLayout());
    private final DefaultMutableTreeNode root = new DefaultMutableTreeNode();
    private final JTree tree = new SteadyTree(new DefaultTreeModel(root));
    private final PairPanel pairs = new PairPanel();
    private final JLabel summary = new JLabel();
    private final ChecksPresenter presenter;

    private record Heading(Finding.Group group, String words) {
        @Override
        public String toString() {
            return words;
        }
    }

    private record Line(Finding finding, String words) {
        @Override
        public String toString() {
            return words;
        }
    }

    ChecksView(Workbench workbench, Supplier<Optional<Checks>> checks) {
        language = workbench.language();
        whole = new RegistryPane(workbench, false);
        tree.setRootVisible(false);
        tree.setShowsRootHandles(true);
        tree.setCellRenderer(new Cell());
        tree.getSelectionModel().setSelectionMode(TreeSelectionModel.SINGLE_TREE_SELECTION);
        tree.getAccessibleContext().setAccessibleName(say("checks.view"));
        ToolTipManager.sharedInstance().registerComponent(tree);
        tree.addTreeSelectionListener(event -> tell());
        tree.addMouseListener(new MouseAdapter() {
            @Override
            public void mouseClicked(MouseEvent event) {
                if (event.getClickCount() == 2) {
                    jump();
                }
            }
        });
        SearchField.bind(tree, JComponent.WHEN_FOCUSED, "ENTER", this::jump);
        RoomBar bar = new RoomBar();
        bar.button(
                Captions.action(
                        say("checks.again"), "refresh-cw", () -> presenter().check()),
                say("checks.again"));
        bar.addSeparator();
        bar.add(summary);
        content.add(bar, BorderLayout.PAGE_START);
        JSplitPane split = new JSplitPane(JSplitPane.HORIZONTAL_SPLIT, plain(tree), plain(pairs));
        split.setResizeWeight(SHARE);
        split.setBorder(BorderFactory.createEmptyBorder());
        split.getLeftComponent().setPreferredSize(UIScale.scale(new java.awt.Dimension(600, 100)));
        split.getRightComponent().setPreferredSize(UIScale.scale(new java.awt.Dimension(400, 100)));
        content.add(split);
        presenter = new ChecksPresenter(workbench, checks, this);
    }

    private static JScrollPane plain(JComponent part) {
        JScrollPane scroll = new JScrollPane(part);
        scroll.setBorder(BorderFactory.createEmptyBorder());
        return scroll;
    }

    private ChecksPresenter presenter() {
        return presenter;
    }

    private String say(String key, Object... arguments) {
        return Words.text(key, arguments).in(language);
    }

    @Override
    public JComponent component() {
        return whole;
    }

    @Override
    public JComponent focus() {
        return tree.isShowing() ? tree : whole;
    }

    @Override
    public void close() {
        ToolTipManager.sharedInstance().unregisterComponent(tree);
    }

    @Override
    public void none() {
        whole.nothing("circle-check", "none", "checks.none.text");
    }

    @Override
    public void unchecked(Sight sight) {
        whole.empty(
                "circle-check",
                "checks.unchecked",
                "checks.unchecked.text",
                sight,
                Captions.action(say("checks.do"), "play", () -> presenter().check()));
    }

    @Override
    public void show(Sight sight, Map<Finding.Group, List<Finding>> findings, int held, boolean stale) {
        root.removeAllChildren();
        findings.forEach((group, found) -> {
            String words = say("tree.count", say("group." + group), found.size());
            DefaultMutableTreeNode heading = new DefaultMutableTreeNode(new Heading(group, words));
            for (Finding finding : found) {
                String line = say("checks.line", finding.rule(), finding.title(), finding.message());
                heading.add(new DefaultMutableTreeNode(new Line(finding, line), false));
            }
            root.add(heading);
        });
        ((DefaultTreeModel) tree.getModel()).reload();
        for (int i = 0; i < root.getChildCount() && i < 1; i++) {
            tree.expandPath(new javax.swing.tree.TreePath(((DefaultMutableTreeNode) root.getChildAt(i)).getPath()));
        }
        int found = findings.values().stream().mapToInt(List::size).sum();
        summary.setText(say(stale ? "checks.stale" : "checks.summary", found, held));
        summary.setIcon(Icons.of(stale ? "history" : found == 0 ? "circle-check" : "info"));
        tell();
        whole.fill(content, sight);
    }

    private Optional<Finding> selected() {
        Object node = tree.getLastSelectedPathComponent();
        return node instanceof DefaultMutableTreeNode each && each.getUserObject() instanceof Line line
                ? Optional.of(line.finding())
                : Optional.empty();
    }

    private void jump() {
        selected().ifPresent(finding -> presenter().go(finding.subject()));
    }

    private void tell() {
        pairs.removeAll();
        selected()
                .ifPresentOrElse(
                        this::tell, () -> pairs.addWide(new Wrapped(say("checks.select"), "", Wrapped.Tone.QUIET)));
        pairs.revalidate();
        pairs.repaint();
    }

    private void tell(Finding finding) {
        JLabel group = new JLabel(
                say("group.one." + finding.group()) + " · " + finding.rule(),
                Icons.of(finding.group().icon()),
                JLabel.LEADING);
        group.putClientProperty(FlatClientProperties.STYLE, "font: bold");
        pairs.addWide(group);
        pairs.addWide(new Link(finding.title(), () -> presenter().go(finding.subject())));
        pairs.addWide(new Wrapped(finding.message(), "", Wrapped.Tone.PLAIN));
        if (!finding.cure().isBlank()) {
            pairs.addWide(new Wrapped(finding.cure(), "", Wrapped.Tone.PLAIN));
        }
        pairs.addWide(new Wrapped(finding.about(), "", Wrapped.Tone.QUIET));
        if (!finding.rows().isEmpty()) {
            pairs.addWide(new Wrapped(say("checks.rests"), "", Wrapped.Tone.QUIET));
        }
        for (Finding.Rest rest : finding.rows()) {
            pairs.addWide(new Link(say("entry.of", rest.row().kind().label(), rest.title()), () -> presenter()
                    .go(rest.row())));
        }
    }

    private static final class Cell extends DefaultTreeCellRenderer {
        private static final long serialVersionUID = 1;

        Cell() {
            Html.never(this);
        }

        @Override
        public Component getTreeCellRendererComponent(
                JTree tree, Object value, boolean selected, boolean expanded, boolean leaf, int row, boolean focused) {
            super.getTreeCellRendererComponent(tree, value, selected, expanded, leaf, row, focused);
            Object shown = value instanceof DefaultMutableTreeNode node ? node.getUserObject() : value;
            if (shown instanceof Heading heading) {
                setIcon(Icons.of(heading.group().icon()));
            } else if (shown instanceof Line line) {
                setIcon(Icons.of(line.finding().group().icon()));
                setToolTipText(Html.tip(line.words()));
            }
            return this;
        }
    }
}
