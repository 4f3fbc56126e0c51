package lv.kopa.desktop.registry.internal.part;

import java.awt.Rectangle;
import javax.swing.JTree;
import javax.swing.tree.TreeModel;

/** A tree that does not scroll sideways by itself: what stands before long words stays in sight. */
public final class SteadyTree extends JTree {
    private static final long serialVersionUID = 1;

    /** A tree of this model. */
    public SteadyTree(TreeModel model) {
        super(model);
    }

    @Override
    public void scrollRectToVisible(Rectangle wanted) {
        Rectangle seen = getVisibleRect();
        super.scrollRectToVisible(new Rectangle(seen.x, wanted.y, 1, wanted.height));
    }
}
