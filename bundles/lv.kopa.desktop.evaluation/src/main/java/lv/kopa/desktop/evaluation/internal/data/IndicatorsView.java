package lv.kopa.desktop.evaluation.internal.data;

import java.util.Optional;
import javax.swing.JComponent;
import lv.kopa.desktop.evaluation.internal.open.OpenCommand;
import lv.kopa.indicator.IndicatorNode;
import lv.kopa.text.Messages;
import lv.kopa.widget.Captions;
import lv.kopa.widget.ContentPanel;
import lv.kopa.widget.EmptyState;
import lv.kopa.widget.NodeTree;
import lv.kopa.workbench.View;
import lv.kopa.workbench.Workbench;

/** The tree of indicators as it is seen. */
final class IndicatorsView implements View, IndicatorsPresenter.Screen {
    private static final Messages MESSAGES = Messages.of(IndicatorsView.class);

    private final Workbench workbench;
    private final ContentPanel whole = new ContentPanel();
    private final IndicatorsPresenter presenter;
    private NodeTree tree;

    IndicatorsView(Workbench workbench) {
        this.workbench = workbench;
        presenter = new IndicatorsPresenter(workbench, this);
    }

    @Override
    public JComponent component() {
        return whole;
    }

    @Override
    public JComponent focus() {
        return tree == null ? whole : tree.focus();
    }

    @Override
    public void noData() {
        put(new EmptyState(
                "list-tree",
                say("tree.no-data"),
                say("tree.no-data.text"),
                Captions.action(say("data.open"), "folder-open", () -> workbench.run(OpenCommand.ID))));
    }

    @Override
    public void noTree() {
        put(new EmptyState("list-tree", say("tree.none"), say("tree.none.text")));
    }

    private void put(EmptyState state) {
        tree = null;
        whole.fill(state);
    }

    @Override
    public void show(IndicatorNode root) {
        if (tree == null) {
            tree = new NodeTree(root, workbench.language());
            tree.onNodeSelected(node -> presenter.node(node)); // shown before there is a presenter
            whole.fill(tree);
        } else {
            tree.setRoot(root);
        }
    }

    @Override
    public void select(Optional<String> node) {
        if (tree != null && !tree.selectedNode().equals(node)) {
            tree.setSelectedNode(node);
        }
    }

    private String say(String key) {
        return MESSAGES.text(key).in(workbench.language());
    }
}
