package lv.kopa.widget.internal.form;

import java.awt.Component;

/** A component whose height follows from its width. */
interface Reflow {
    int heightFor(int width);

    static int height(Component component, int width) {
        return component instanceof Reflow reflow ? reflow.heightFor(width) : component.getPreferredSize().height;
    }
}
