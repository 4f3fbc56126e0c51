package lv.kopa.launcher;

import java.awt.GraphicsEnvironment;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.logging.LogRecord;

/** Starts the workbench, hands the command line over and ends with the exit code of the command. */
public final class Main {
    private static final int FAILED = 1;
    private static final int BAD_INPUT = 2;
    private static final Duration END_LIMIT = Duration.ofSeconds(5);

    private final Words words;
    private final PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);

    private volatile Workbench running;

    private Main(Locale locale) {
        words = new Words(locale);
    }

    /** Runs a command line; does not return. */
    public static void main(String... arguments) {
        // Felix writes versions in the digits of the locale, and then cannot read its own Arabic ones.
        Locale.setDefault(Locale.Category.FORMAT, Locale.ROOT);
        List<String> line = List.of(arguments);
        Locale locale = CommandLine.language(line).map(Locale::forLanguageTag).orElseGet(Locale::getDefault);
        end(new Main(locale).run(line));
    }

    /** Does not wait for ever for what plug-ins want to do at the end. */
    private static void end(int exitCode) {
        Thread impatience = new Thread(() -> endAtLast(exitCode), "kopa-end");
        impatience.setDaemon(true);
        impatience.start();
        System.exit(exitCode);
    }

    private static void endAtLast(int exitCode) {
        try {
            Thread.sleep(END_LIMIT.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        Runtime.getRuntime().halt(exitCode);
    }

    private int run(List<String> arguments) {
        CommandLine line;
        try {
            line = CommandLine.parse(arguments);
        } catch (CommandLine.UsageException e) {
            err.println(words.of(e.getMessage()));
            return BAD_INPUT;
        }
        if (line.version()) {
            PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
            out.println("kopa " + Product.ownVersion());
            return 0;
        }
        Folders folders = Folders.of(
                line.home(), System.getProperty("os.name"), Path.of(System.getProperty("user.home")), System.getenv());
        LogFile.install(folders.log());
        if (!line.window()) { // a command draws without a screen, also where DISPLAY names one that does not answer
            System.setProperty("java.awt.headless", "true");
        }
        boolean window = line.window() && !GraphicsEnvironment.isHeadless();
        if (window) {
            Screen.warmUp();
        }
        return run(window ? CommandLine.WINDOW : word(line.command()), line.command(), folders);
    }

    /** The window is no command that is typed. */
    private static String word(List<String> command) {
        return command.isEmpty() || command.get(0).equals(CommandLine.WINDOW) ? "" : command.get(0);
    }

    private int run(String word, List<String> command, Folders folders) {
        CrashReport report = new CrashReport(folders.log(), () -> running == null ? "" : running.bundleStates());
        Thread.setDefaultUncaughtExceptionHandler((thread, thrown) -> crashed(thrown, report));
        try {
            Product product = Product.own();
            int exitCode = run(word, command, product, folders, report);
            prepareNextStart(product);
            return exitCode;
        } catch (StartException e) {
            log().log(Level.ERROR, "not started; the bundles stand so:\n" + e.bundleStates(), e);
            err.println(e.disk()
                    .map(disk -> words.of("start.io", folders.cache(), disk.getMessage()))
                    .orElseGet(() -> words.of("start.failed", folders.log())));
        } catch (IOException e) {
            log().log(Level.ERROR, "not started", e);
            err.println(words.of("start.io", folders.cache(), e.getMessage()));
        } catch (RuntimeException | Error e) {
            if (word.equals(CommandLine.WINDOW) && !Screen.answers()) {
                log().log(Level.ERROR, "no screen", e);
                err.println(words.of("start.screen"));
            } else {
                crashed(e, report);
            }
        }
        return FAILED;
    }

    private int run(String word, List<String> command, Product product, Folders folders, CrashReport report)
            throws IOException, StartException {
        PrintStream out = StrayOutput.divert();
        try (Interruption interruption = new Interruption(
                        exit -> endedBy(exit, folders, report), () -> err.println(words.of("stopped.late")));
                Workbench workbench = Workbench.start(product, folders, word)) {
            running = workbench;
            interruption.cancels(workbench::cancel);
            workbench.offer(out, err);
            return workbench.command(word).applyAsInt(command.toArray(String[]::new));
        }
    }

    /** A next start without the archive is slower, and no worse. */
    private static void prepareNextStart(Product product) {
        try {
            Optional<ClassArchive> archive = ClassArchive.ofThisProcess(product);
            if (archive.isPresent()
                    && !archive.get().upToDate()
                    && archive.get().claim()) {
                ClassArchiveMaker.start(archive.get());
            }
        } catch (IOException e) {
            log().log(Level.INFO, "no archive of classes was made", e);
        }
    }

    private void crashed(Throwable thrown, CrashReport report) {
        log().log(Level.ERROR, "crashed", thrown);
        try {
            err.println(words.of("crashed", report.write(thrown, Instant.now())));
        } catch (IOException e) {
            err.println(words.of("crashed.unreported", thrown.getClass().getName()));
        }
    }

    /** The log is written past its manager, which Java shuts down at the same time. */
    private void endedBy(ForeignExit exit, Folders folders, CrashReport report) {
        String jars = "";
        String reported = folders.log().toString();
        try {
            jars = String.join(", ", exit.jars(folders.plugins()));
            reported = report.write(exit, Instant.now()).toString();
        } catch (IOException e) {
            exit.addSuppressed(e);
        }
        err.println(
                jars.isEmpty()
                        ? words.of("ended", exit.culprit(), reported)
                        : words.of("ended.plugin", jars, folders.plugins(), reported));
        LogRecord entry = new LogRecord(java.util.logging.Level.SEVERE, exit.culprit() + " ended Kopa: " + jars);
        entry.setLoggerName(Main.class.getName());
        entry.setThrown(exit);
        new LogFile(folders.log()).publish(entry);
    }

    private static System.Logger log() {
        return System.getLogger(Main.class.getName());
    }
}
