package lv.kopa.plugin.internal;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.LongSupplier;
import org.osgi.framework.Bundle;

/**
 * Makes the plug-ins that run those that lie in the plug-in folder. Every difference is found by comparing, never taken
 * from an event, so that nothing is missed.
 */
final class PluginFolder {
    private static final System.Logger LOG = System.getLogger(PluginFolder.class.getName());

    /** How long a jar that is not whole may be left as it is before it counts as damaged. */
    static final Duration SETTLE = Duration.ofMillis(1500);

    private final Path folder;
    private final PluginInstaller installer;
    private final PluginProblems problems;
    private final LongSupplier nanoTime;
    private final Map<String, Jar> jars = new TreeMap<>();
    private boolean readable = true;

    PluginFolder(Path folder, PluginInstaller installer, PluginProblems problems, LongSupplier nanoTime) {
        this.folder = folder;
        this.installer = installer;
        this.problems = problems;
        this.nanoTime = nanoTime;
    }

    /** What is known of a jar in the folder. */
    private static final class Jar {
        private JarStamp stamp;
        private long since;
        private boolean settled;
        private boolean retry;
        private Bundle bundle;
    }

    /** The folder. */
    Path path() {
        return folder;
    }

    /**
     * Brings the running plug-ins in line with the folder.
     *
     * @param patient whether a jar that is not whole is given time to become so
     * @return whether there is such a jar, so that looking again soon makes sense
     */
    synchronized boolean scan(boolean patient) {
        Map<String, JarStamp> present;
        try {
            present = list();
        } catch (IOException e) {
            if (readable) { // it is looked at every second
                LOG.log(Level.WARNING, "cannot list the plug-in folder", e);
            }
            readable = false;
            problems.report(folder.toString(), "folder-unreadable");
            return false;
        }
        if (!readable) {
            problems.clear(folder.toString());
            readable = true;
        }
        List<Bundle> replaced = new ArrayList<>();
        boolean changed = removeGone(present, replaced);
        boolean pending = false;
        for (Map.Entry<String, JarStamp> each : present.entrySet()) {
            Jar jar = jars.computeIfAbsent(each.getKey(), name -> new Jar());
            if (!each.getValue().equals(jar.stamp)) {
                jar.stamp = each.getValue();
                jar.since = nanoTime.getAsLong();
                jar.settled = false;
            }
            if (!jar.settled) {
                take(each.getKey(), jar, patient, replaced);
                changed |= jar.settled;
                pending |= !jar.settled;
            }
        }
        if (!replaced.isEmpty()) {
            installer.refresh(replaced);
        }
        if (changed) {
            startAll();
        }
        return pending;
    }

    private Map<String, JarStamp> list() throws IOException {
        Map<String, JarStamp> present = new TreeMap<>();
        if (Files.notExists(folder)) {
            return present; // it is made when it is first needed
        }
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, PluginFolder::isPlugin)) {
            for (Path file : files) {
                JarStamp.of(file)
                        .ifPresent(stamp -> present.put(file.getFileName().toString(), stamp));
            }
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
        return present;
    }

    private static boolean isPlugin(Path file) {
        String name = file.getFileName().toString();
        boolean jar = name.toLowerCase(Locale.ROOT).endsWith(".jar");
        return (jar || LooseFile.is(file)) && !name.startsWith(".");
    }

    private boolean removeGone(Map<String, JarStamp> present, List<Bundle> replaced) {
        List<String> gone = jars.keySet().stream()
                .filter(name -> !present.containsKey(name))
                .toList();
        for (String name : gone) {
            remove(name, jars.remove(name), replaced);
            problems.clear(name);
        }
        return !gone.isEmpty();
    }

    private void remove(String name, Jar jar, List<Bundle> replaced) {
        if (jar.bundle != null) {
            installer.uninstall(name, jar.bundle);
            replaced.add(jar.bundle);
            jar.bundle = null;
        }
    }

    /** Looks at a jar that is new or has changed, and settles what becomes of it. */
    private void take(String name, Jar jar, boolean patient, List<Bundle> replaced) {
        Path file = folder.resolve(name);
        JarCheck.Finding found = JarCheck.look(file);
        boolean waits = patient && nanoTime.getAsLong() - jar.since < SETTLE.toNanos();
        if (waits && !found.verdict().whole()) {
            return;
        }
        problems.clear(name);
        jar.settled = true;
        jar.retry = found.verdict() == JarCheck.Verdict.PLUGIN && !installer.shipped(found.symbolicName());
        if (jar.retry) {
            put(name, jar, file, replaced);
            return;
        }
        remove(name, jar, replaced);
        switch (found.verdict()) {
            case PLUGIN -> problems.report(name, "name-taken", found.symbolicName());
            case NOT_WHOLE -> problems.report(name, "corrupt-jar");
            case NO_FILE -> problems.report(name, "no-file");
            case TAMPERED -> problems.report(name, "tampered");
            case TOO_LARGE -> problems.report(name, "too-large");
            case UNREADABLE -> problems.report(name, "unreadable");
            case NO_BUNDLE -> problems.report(name, "no-plugin");
            case FRAGMENT -> problems.report(name, "fragment");
        }
    }

    private void put(String name, Jar jar, Path file, List<Bundle> replaced) {
        if (jar.bundle != null) {
            Bundle before = jar.bundle;
            if (installer.update(name, before, file)) {
                replaced.add(before);
                return;
            }
            remove(name, jar, replaced);
        }
        jar.bundle = installer.install(name, file).orElse(null);
    }

    /** Starts what is not running: what is new, and what may have waited for it. */
    private void startAll() {
        for (Map.Entry<String, Jar> each : jars.entrySet()) {
            Jar jar = each.getValue();
            if (jar.settled && jar.retry && jar.bundle == null) {
                jar.bundle = installer
                        .install(each.getKey(), folder.resolve(each.getKey()))
                        .orElse(null);
            }
        }
        for (Map.Entry<String, Jar> each : jars.entrySet()) {
            Jar jar = each.getValue();
            if (jar.bundle != null && jar.retry && (jar.bundle.getState() & (Bundle.ACTIVE | Bundle.STARTING)) == 0) {
                jar.retry = installer.start(each.getKey(), jar.bundle);
            }
        }
    }
}
