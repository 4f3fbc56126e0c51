package lv.kopa.widget;

import java.awt.BorderLayout;
import java.util.Optional;
import java.util.function.Consumer;
import javax.swing.JComponent;
import javax.swing.JPanel;
import lv.kopa.indicator.IndicatorNode;
import lv.kopa.text.Language;
import lv.kopa.widget.internal.tree.NodePane;

/**
 * The tree of indicators with weights: as given, and in per cent of the root. Nodes open and close by arrows, plus and
 * minus, Enter or a click; Ctrl+F searches. Listeners are told what the person did and never what a program set.
 */
public final class NodeTree extends JPanel {
    private static final long serialVersionUID = 1;

    private final NodePane pane;

    /** A tree in this language. */
    public NodeTree(IndicatorNode root, Language language) {
        super(new BorderLayout());
        pane = new NodePane(root, language);
        add(pane, BorderLayout.CENTER);
    }

    /** Shows another tree; what is selected stays so where it is there. */
    public void setRoot(IndicatorNode root) {
        pane.setRoot(root);
    }

    /** The code of the selected node. */
    public Optional<String> selectedNode() {
        return pane.selected();
    }

    /** Selects a node and brings it into sight; empty or unknown selects none. No listener is told. */
    public void setSelectedNode(Optional<String> code) {
        pane.select(code);
    }

    /** Is told when the person goes to another node, or to none. */
    public void onNodeSelected(Consumer<Optional<String>> listener) {
        pane.onSelected(listener);
    }

    /** What takes the keyboard. */
    public JComponent focus() {
        return pane.focus();
    }
}
