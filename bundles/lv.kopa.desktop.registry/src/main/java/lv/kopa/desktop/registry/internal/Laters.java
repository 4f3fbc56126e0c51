package lv.kopa.desktop.registry.internal;

import java.util.function.Consumer;
import lv.kopa.widget.Later;

/** Makes what finds something out beside the event dispatch thread. */
public interface Laters {
    /** Answers go to this place. */
    <T> Later<T> to(Consumer<? super T> place);

    /** As in the window. */
    static Laters beside() {
        return new Laters() {
            @Override
            public <T> Later<T> to(Consumer<? super T> place) {
                return new Later<>(place);
            }
        };
    }
}
