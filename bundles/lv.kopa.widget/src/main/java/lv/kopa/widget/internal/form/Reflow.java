package lv.kopa.widget.internal.form;

import java.awt.Component;
import lv.kopa.widget.WrapLabel;

/** A component whose height follows from its width. */
interface Reflow {
    int heightFor(int width);

    static int height(Component component, int width) {
        if (component instanceof WrapLabel label) {
            return label.heightFor(width);
        }
        return component instanceof Reflow reflow ? reflow.heightFor(width) : component.getPreferredSize().height;
    }
}
