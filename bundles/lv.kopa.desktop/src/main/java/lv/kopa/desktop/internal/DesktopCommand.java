package lv.kopa.desktop.internal;

import java.awt.EventQueue;
import java.lang.System.Logger.Level;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.ToIntFunction;
import lv.kopa.task.ProblemLog;
import lv.kopa.text.Language;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/**
 * Where the launcher hands over when the window is wanted: it calls the function, which comes back when the window is closed;
 * it runs the runnable when the process is to end.
 */
@Component(
        service = {ToIntFunction.class, Runnable.class},
        property = {"kopa.command:Boolean=true", "kopa.command.name=window", "kopa.cancel:Boolean=true"})
public final class DesktopCommand implements ToIntFunction<String[]>, Runnable {
    private static final System.Logger LOG = System.getLogger(DesktopCommand.class.getName());
    /** Asked for by the launcher when it makes the archive of classes. */
    private static final String REHEARSAL = "--rehearsal";

    private static final int DONE = 0;
    private static final int FAILED = 1;

    private final BundleContext context;
    private final ProblemLog problems;
    private final AtomicReference<Desktop> open = new AtomicReference<>();

    /** Called by Declarative Services. */
    @Activate
    public DesktopCommand(BundleContext context, @Reference ProblemLog problems) {
        this.context = context;
        this.problems = problems;
    }

    @Override
    public void run() {
        EventQueue.invokeLater(() -> Optional.ofNullable(open.get()).ifPresent(Desktop::close));
    }

    /** Called by Declarative Services when Kopa ends in another way than by its window. */
    @Deactivate
    void stop() {
        run();
    }

    /** One window for each process: where it is open already, it comes to the front. */
    @Override
    public int applyAsInt(String[] words) {
        Path data = Path.of(context.getProperty("kopa.data"));
        AtomicReference<Desktop> desktop = new AtomicReference<>();
        try {
            if (List.of(words).contains(REHEARSAL)) {
                Rehearsal.run(() -> Desktop.unseen(context, data, problems), List.of(words));
                return DONE;
            }
            EventQueue.invokeAndWait(() -> {
                if (open.get() == null) {
                    open.set(Desktop.open(context, data, problems, language(List.of(words))));
                }
                desktop.set(open.get());
                desktop.get().toFront();
            });
            desktop.get().awaitClosed();
            return DONE;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            run();
            return FAILED;
        } catch (InvocationTargetException e) {
            LOG.log(Level.ERROR, "the window does not open", e.getCause());
            throw new IllegalStateException("the window does not open", e.getCause());
        } finally {
            open.compareAndSet(desktop.get(), null);
        }
    }

    /** The language that the command line asks for; {@code --language} and the code, or both joined by an equal sign. */
    private static Optional<Language> language(List<String> words) {
        String line = String.join(" ", words).replace('=', ' ').toLowerCase(Locale.ROOT);
        int at = line.indexOf("--language ");
        return at < 0
                ? Optional.empty()
                : Language.of(line.substring(at + "--language ".length()).split(" ")[0]);
    }
}
