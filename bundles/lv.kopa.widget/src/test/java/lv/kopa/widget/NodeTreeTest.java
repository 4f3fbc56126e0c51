package lv.kopa.widget;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.event.ActionEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.swing.JTable;
import javax.swing.KeyStroke;
import lv.kopa.text.Language;
import lv.kopa.widget.internal.tree.NodeOutlineTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OnEventThread.class)
class NodeTreeTest {
    private final NodeTree tree = new NodeTree(NodeOutlineTest.tree(), Language.EN);
    private final JTable table = (JTable) tree.focus();

    private void press(String... keys) {
        for (String key : keys) {
            Object action = table.getInputMap().get(KeyStroke.getKeyStroke(key));
            table.getActionMap().get(action).actionPerformed(new ActionEvent(table, 0, ""));
        }
    }

    @Test
    void isWalkedByKeyboard() {
        List<String> told = new ArrayList<>();
        tree.onNodeSelected(code -> told.add(code.orElse("none")));
        tree.setSelectedNode(Optional.of("B"));
        assertEquals(List.of(), told);

        press("LEFT", "LEFT");
        assertEquals(4, table.getRowCount());
        press("RIGHT", "RIGHT");
        assertEquals(6, table.getRowCount());
        assertEquals(List.of("P1", "A"), told);
        assertEquals(Optional.of("A"), tree.selectedNode());
    }

    @Test
    void bringsASelectedNodeIntoSight() {
        tree.setSelectedNode(Optional.of("P1"));
        press("ENTER");
        tree.setSelectedNode(Optional.of("B"));

        assertEquals(3, table.getSelectedRow());
        assertEquals("Name of B", table.getValueAt(3, 0));
    }
}
