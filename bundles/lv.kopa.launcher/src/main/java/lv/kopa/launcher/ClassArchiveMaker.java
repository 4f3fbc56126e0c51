package lv.kopa.launcher;

import java.awt.GraphicsEnvironment;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Makes the archive of classes in processes of its own: one rehearses typical commands and leaves the classes that it
 * loaded, the other waits for it and puts the archive in its place.
 */
final class ClassArchiveMaker {
    private static final long REHEARSAL_LIMIT_SECONDS = 120;
    /** The word for the rehearsal in rules of starting: everything is started. */
    private static final String WORD = "rehearsal";

    private static final List<String> REHEARSED = List.of("methods", "info", "demo");
    /** What is done in the window, by the ids of its commands. */
    private static final String[] REHEARSED_IN_WINDOW = {
        "--" + WORD, "evaluation.sample.demo", "evaluation.run", "evaluation.explain"
    };

    private ClassArchiveMaker() {}

    /** Begins to make an archive, and does not wait for it. */
    static void start(ClassArchive archive) throws IOException {
        run(
                List.of(),
                ClassArchiveMaker.class,
                archive.file().getParent(),
                archive.file().toString(),
                archive.purpose());
    }

    /**
     * Makes an archive.
     *
     * @param arguments its file and its purpose
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        ClassArchive archive = new ClassArchive(Path.of(arguments[0]), arguments[1]);
        Path folder = Files.createTempDirectory(archive.file().getParent(), "making-");
        try {
            Path made = folder.resolve("classes.jsa");
            Process rehearsal = run(List.of("-XX:ArchiveClassesAtExit=" + made), Rehearsal.class, folder);
            if (!rehearsal.waitFor(REHEARSAL_LIMIT_SECONDS, TimeUnit.SECONDS)) {
                rehearsal.destroyForcibly().waitFor();
            } else if (rehearsal.exitValue() == 0 && Files.exists(made)) {
                archive.install(made);
                archive.release();
            }
        } finally {
            CacheSlot.delete(folder);
        }
    }

    /** Runs a class of the launcher on the Java and with the class path of this process, out of sight. */
    private static Process run(List<String> options, Class<?> main, Path workingFolder, String... arguments)
            throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseG1GC", "-Xlog:disable"));
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command)
                .directory(workingFolder.toFile())
                .redirectOutput(Redirect.DISCARD)
                .redirectError(Redirect.DISCARD)
                .start();
        process.getOutputStream().close();
        return process;
    }

    /** Runs typical commands in the working folder, in a home of its own. */
    static final class Rehearsal {
        private Rehearsal() {}

        /** Ends well whatever the commands say: they load their classes all the same. */
        public static void main(String[] arguments) throws IOException, StartException {
            Folders folders = Folders.below(Path.of("home").toAbsolutePath());
            LogFile.install(folders.log());
            // One framework for all: the classes of one that was closed are unloaded and not archived.
            Workbench workbench = Workbench.start(Product.own(), folders, WORD);
            try {
                for (String command : REHEARSED) {
                    workbench.command(command).applyAsInt(new String[] {command});
                }
                if (!GraphicsEnvironment.isHeadless()) {
                    Screen.warmUp();
                    workbench.command(CommandLine.WINDOW).applyAsInt(REHEARSED_IN_WINDOW.clone());
                }
            } finally {
                Main.main("--version");
            }
        }
    }
}
