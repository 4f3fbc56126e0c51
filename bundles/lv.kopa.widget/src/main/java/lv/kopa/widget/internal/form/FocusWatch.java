package lv.kopa.widget.internal.form;

import java.awt.Component;
import java.awt.Container;
import java.awt.event.ContainerAdapter;
import java.awt.event.ContainerEvent;
import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;

/** Tells when something within a part gets the keyboard. */
final class FocusWatch {
    private FocusWatch() {}

    static void follow(Component part, Runnable focused) {
        part.addFocusListener(new FocusAdapter() {
            @Override
            public void focusGained(FocusEvent event) {
                focused.run();
            }
        });
        if (part instanceof Container container) {
            for (Component each : container.getComponents()) {
                follow(each, focused);
            }
            container.addContainerListener(new ContainerAdapter() {
                @Override
                public void componentAdded(ContainerEvent event) {
                    follow(event.getChild(), focused);
                }
            });
        }
    }
}
