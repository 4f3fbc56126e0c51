package lv.kopa.desktop.registry.internal.browse;

import java.awt.BorderLayout;
import java.awt.Component;
import java.util.Enumeration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.swing.BorderFactory;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTree;
import javax.swing.ToolTipManager;
import javax.swing.event.TreeExpansionEvent;
import javax.swing.event.TreeExpansionListener;
import javax.swing.tree.DefaultMutableTreeNode;
import javax.swing.tree.DefaultTreeCellRenderer;
import javax.swing.tree.DefaultTreeModel;
import javax.swing.tree.TreePath;
import javax.swing.tree.TreeSelectionModel;
import lv.kopa.desktop.registry.internal.Laters;
import lv.kopa.desktop.registry.internal.Sight;
import lv.kopa.desktop.registry.internal.Words;
import lv.kopa.desktop.registry.internal.entry.ChangeEntry;
import lv.kopa.desktop.registry.internal.part.RegistryPane;
import lv.kopa.desktop.registry.internal.part.SearchField;
import lv.kopa.desktop.registry.internal.part.SteadyTree;
import lv.kopa.registry.Row;
import lv.kopa.text.Language;
import lv.kopa.widget.Html;
import lv.kopa.widget.Icons;
import lv.kopa.workbench.View;
import lv.kopa.workbench.Workbench;

/** The tree as it is seen. */
final class TreeView implements View, TreePresenter.Screen {
    private final Language language;
    private final RegistryPane whole;
    private final JPanel content = new JPanel(new BorderLayout());
    private final DefaultMutableTreeNode root = new DefaultMutableTreeNode();
    private final JTree tree = new SteadyTree(new DefaultTreeModel(root, true));
    private final TreePresenter presenter;
    private List<Branch> roots = List.of();
    private boolean quiet;

    TreeView(Workbench workbench) {
        language = workbench.language();
        whole = new RegistryPane(workbench, false);
        tree.setRootVisible(false);
        tree.setShowsRootHandles(true);
        tree.setCellRenderer(new Cell());
        tree.setToggleClickCount(0);
        tree.getSelectionModel().setSelectionMode(TreeSelectionModel.SINGLE_TREE_SELECTION);
        tree.getAccessibleContext().setAccessibleName(Words.text("tree").in(language));
        ToolTipManager.sharedInstance().registerComponent(tree);
        SearchField search = new SearchField(
                Words.text("tree.search").in(language), words -> presenter().search(words), this::goDown);
        JPanel top = new JPanel(new BorderLayout());
        top.setBorder(BorderFactory.createEmptyBorder(4, 6, 4, 6));
        top.add(search);
        content.add(top, BorderLayout.PAGE_START);
        JScrollPane scroll = new JScrollPane(tree);
        scroll.setBorder(BorderFactory.createEmptyBorder());
        content.add(scroll);
        tree.addTreeSelectionListener(event -> {
            if (!quiet) {
                selected().ifPresent(branch -> presenter().go(branch));
            }
        });
        tree.addTreeExpansionListener(new TreeExpansionListener() {
            @Override
            public void treeExpanded(TreeExpansionEvent event) {
                opened(event.getPath(), true);
            }

            @Override
            public void treeCollapsed(TreeExpansionEvent event) {
                opened(event.getPath(), false);
            }
        });
        SearchField.bind(tree, JComponent.WHEN_FOCUSED, "ENTER", () -> workbench.run(ChangeEntry.ID));
        SearchField.bind(
                tree, JComponent.WHEN_FOCUSED, "F2", () -> workbench.run(ChangeEntry.ID)); // a tree would take it
        SearchField.bind(
                content, JComponent.WHEN_ANCESTOR_OF_FOCUSED_COMPONENT, "ctrl F", search::requestFocusInWindow);
        presenter = new TreePresenter(workbench, this, Laters.beside(workbench));
    }

    private TreePresenter presenter() {
        return presenter;
    }

    private void goDown() {
        tree.requestFocusInWindow();
        if (tree.getSelectionCount() == 0 && tree.getRowCount() > 0) {
            tree.setSelectionRow(0);
        }
    }

    private Optional<Branch> selected() {
        return Optional.ofNullable(tree.getLastSelectedPathComponent()).flatMap(TreeView::branch);
    }

    private static Optional<Branch> branch(Object node) {
        return node instanceof DefaultMutableTreeNode each && each.getUserObject() instanceof Branch branch
                ? Optional.of(branch)
                : Optional.empty();
    }

    private void opened(TreePath path, boolean open) {
        if (!quiet) {
            branch(path.getLastPathComponent()).ifPresent(branch -> presenter().open(branch, open));
        }
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
        presenter.close();
        ToolTipManager.sharedInstance().unregisterComponent(tree);
    }

    @Override
    public void none() {
        whole.noProgramme("layers", "none.tree");
    }

    @Override
    public void show(Sight sight, List<Branch> grown, Set<String> open) {
        Optional<String> before = selected().map(Branch::key);
        roots = grown;
        quiet = true;
        root.removeAllChildren();
        grown.forEach(branch -> root.add(node(branch)));
        ((DefaultTreeModel) tree.getModel()).reload();
        expand(root, open);
        quiet = false;
        before.ifPresent(this::selectKey);
        whole.fill(content, sight);
    }

    private static DefaultMutableTreeNode node(Branch branch) {
        DefaultMutableTreeNode node = new DefaultMutableTreeNode(branch, branch.opens());
        branch.children().forEach(child -> node.add(node(child)));
        return node;
    }

    private void expand(DefaultMutableTreeNode node, Set<String> open) {
        for (Enumeration<?> children = node.children(); children.hasMoreElements(); ) {
            DefaultMutableTreeNode child = (DefaultMutableTreeNode) children.nextElement();
            if (branch(child).filter(each -> open.contains(each.key())).isPresent()) {
                tree.expandPath(new TreePath(child.getPath()));
                expand(child, open);
            }
        }
    }

    private void selectKey(String key) {
        for (Enumeration<?> all = root.depthFirstEnumeration(); all.hasMoreElements(); ) {
            DefaultMutableTreeNode node = (DefaultMutableTreeNode) all.nextElement();
            if (branch(node).filter(each -> each.key().equals(key)).isPresent()) {
                select(node);
                return;
            }
        }
    }

    private void select(DefaultMutableTreeNode node) {
        quiet = true;
        TreePath path = new TreePath(node.getPath());
        if (tree.isVisible(path)) {
            tree.setSelectionPath(path);
            tree.scrollPathToVisible(path);
        }
        quiet = false;
    }

    @Override
    public void select(Optional<Row> row) {
        boolean there = selected().flatMap(Branch::row).equals(row);
        if (row.isPresent() && !there) {
            List<Branch> path = TreePresenter.path(roots, row.get());
            if (!path.isEmpty()) {
                selectKey(path.get(path.size() - 1).key());
            }
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
            branch(value).ifPresent(branch -> {
                setIcon(Icons.of(branch.icon()));
                setToolTipText(Html.tip(branch.words()));
            });
            return this;
        }
    }
}
