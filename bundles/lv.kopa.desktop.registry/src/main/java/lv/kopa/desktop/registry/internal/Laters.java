package lv.kopa.desktop.registry.internal;

import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import lv.kopa.registry.WorkspaceException;
import lv.kopa.text.Text;
import lv.kopa.widget.Later;
import lv.kopa.workbench.Notice;
import lv.kopa.workbench.Workbench;

/** Makes what finds something out beside the event dispatch thread. */
public interface Laters {
    /** Answers go to this place. */
    <T> Later<T> to(Consumer<? super T> place);

    /** As in the window, which says in words when the workspace cannot be read. */
    static Laters beside(Workbench workbench) {
        return new Laters() {
            @Override
            public <T> Later<T> to(Consumer<? super T> place) {
                return new Later<>(place, failure -> tell(workbench, failure));
            }
        };
    }

    private static void tell(Workbench workbench, RuntimeException failure) {
        if (failure instanceof UncheckedIOException wrapped && wrapped.getCause() instanceof WorkspaceException known) {
            System.getLogger(Laters.class.getName())
                    .log(System.Logger.Level.WARNING, "the workspace could not be read", failure);
            Text words = Text.joined(". ", List.of(known.text(), known.cure()));
            workbench.tell(new Notice(Notice.Severity.ERROR, words, Optional.empty()));
        } else {
            throw failure;
        }
    }
}
