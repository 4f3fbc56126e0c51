package lv.kopa.desktop.internal.dock;

import javax.swing.SwingUtilities;

/** Tells once of any number of changes; of none while many panes are being arranged. */
final class Changes {
    private final Runnable tell;
    private boolean waiting;
    private boolean quiet;

    Changes(Runnable tell) {
        this.tell = tell;
    }

    void quiet(boolean now) {
        quiet = now;
    }

    boolean quiet() {
        return quiet;
    }

    void changed() {
        if (!waiting && !quiet) {
            waiting = true;
            SwingUtilities.invokeLater(() -> {
                waiting = false;
                if (!quiet) {
                    tell.run();
                }
            });
        }
    }
}
