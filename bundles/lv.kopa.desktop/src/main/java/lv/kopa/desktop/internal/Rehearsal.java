package lv.kopa.desktop.internal;

import java.awt.EventQueue;
import java.awt.GridLayout;
import java.lang.reflect.InvocationTargetException;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import javax.swing.JFileChooser;
import javax.swing.JFrame;
import lv.kopa.desktop.internal.window.MainWindow;
import lv.kopa.workbench.Topic;

/**
 * Does what a person does in a window, and shows nothing: so that the classes of all that are in the archive of classes. Not on
 * the event dispatch thread.
 */
final class Rehearsal {
    private static final int WIDTH = 1800;
    private static final int HEIGHT = 1400;
    private static final int COLUMNS = 3;
    private static final int PAUSE_MS = 25;
    /** Figures are painted beside the event dispatch thread, and no job tells of them. */
    private static final int QUIET_PAUSES = 12;

    private static final int MOST_PAUSES = 600;

    private final Desktop desktop;
    private final JFrame stage = new JFrame();

    private Rehearsal(Desktop desktop) {
        this.desktop = desktop;
    }

    /**
     * Rehearses.
     *
     * @param opened opens the window, which stays unseen; on the event dispatch thread
     * @param commands what is done, one after the other: ids of commands
     */
    static void run(Supplier<Desktop> opened, List<String> commands)
            throws InterruptedException, InvocationTargetException {
        AtomicReference<Rehearsal> made = new AtomicReference<>();
        EventQueue.invokeAndWait(() -> made.set(new Rehearsal(opened.get())));
        Rehearsal rehearsal = made.get();
        try {
            rehearsal.act(rehearsal::begin);
            for (String command : commands) {
                rehearsal.act(() -> rehearsal.desktop.run(command));
            }
            rehearsal.act(rehearsal::point);
            WindowDeeds deeds = new WindowDeeds(rehearsal.desktop);
            for (Runnable deed :
                    List.<Runnable>of(deeds::nextTheme, deeds::nextTheme, deeds::nextTheme, deeds::nextLanguage)) {
                rehearsal.act(deed);
            }
        } finally {
            EventQueue.invokeAndWait(rehearsal::end);
        }
    }

    private void begin() {
        desktop.window().rehearse();
        stage.setLayout(new GridLayout(0, COLUMNS));
        stage.setSize(WIDTH, HEIGHT);
        desktop.views().rehearse(stage);
        stage.add(new JFileChooser());
        stage.addNotify();
    }

    /** The first unit of the data is looked at. */
    private void point() {
        desktop.workbench().shared(Topic.DATASET).get().ifPresent(data -> desktop.workbench()
                .shared(Topic.UNIT)
                .set(data.units().get(0).id()));
    }

    /** Does something, waits until nothing is left to be done, and paints what there is. */
    private void act(Runnable deed) throws InterruptedException, InvocationTargetException {
        EventQueue.invokeAndWait(deed);
        settle();
        EventQueue.invokeAndWait(this::paint);
        settle();
        EventQueue.invokeAndWait(this::paint);
    }

    private void settle() throws InterruptedException, InvocationTargetException {
        AtomicReference<Boolean> idle = new AtomicReference<>();
        int quiet = 0;
        for (int i = 0; i < MOST_PAUSES && quiet < QUIET_PAUSES; i++) {
            Thread.sleep(PAUSE_MS);
            EventQueue.invokeAndWait(() -> idle.set(desktop.idle()));
            quiet = idle.get() ? quiet + 1 : 0;
        }
    }

    private void paint() {
        stage.validate();
        MainWindow.paint(stage.getRootPane());
        MainWindow.paint(desktop.window().frame().getRootPane());
    }

    private void end() {
        stage.dispose();
        desktop.close();
    }
}
