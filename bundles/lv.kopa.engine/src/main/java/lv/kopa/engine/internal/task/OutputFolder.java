package lv.kopa.engine.internal.task;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import lv.kopa.evaluation.InputException;
import lv.kopa.evaluation.InputFault;
import lv.kopa.task.Staging;

/**
 * A folder into which results come whole or not at all. They are written to a staging folder on the same disk and moved at
 * the end; what was there before stays until then, and comes back if moving fails.
 */
final class OutputFolder implements AutoCloseable {
    private final Path target;
    private final Staging stage;
    private final Deque<Path> madeParents;
    private final Mover mover;
    private boolean committed;

    /** Moves a file or folder on one disk. */
    interface Mover {
        void move(Path from, Path to) throws IOException;
    }

    private OutputFolder(Path target, Staging stage, Deque<Path> madeParents, Mover mover) {
        this.target = target;
        this.stage = stage;
        this.madeParents = madeParents;
        this.mover = mover;
    }

    /**
     * Makes sure that the folder can be written to.
     *
     * @param option the option by which the person named it
     * @throws InputException if it is a file, or cannot be made or written to
     */
    static OutputFolder open(Path folder, String option) throws InputException {
        return open(folder, option, (from, to) -> Files.move(from, to, StandardCopyOption.ATOMIC_MOVE));
    }

    static OutputFolder open(Path folder, String option, Mover mover) throws InputException {
        Deque<Path> made = new ArrayDeque<>();
        try {
            if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS) && !Files.isDirectory(folder)) {
                throw fault("out.file", folder, option);
            }
            if (Files.isDirectory(folder)) {
                Path real = folder.toRealPath();
                return new OutputFolder(real, Staging.in(real, ""), made, mover);
            }
            Path target = folder.toAbsolutePath().normalize();
            Path parent = target.getParent();
            makeParents(parent, made);
            Staging stage = Staging.in(parent.toRealPath(), target.getFileName() + ".");
            return new OutputFolder(target, stage, made, mover);
        } catch (IOException e) {
            removeMade(made);
            throw fault("out.unwritable", folder, option);
        }
    }

    private static InputException fault(String key, Path folder, String option) {
        return new InputException(
                InputFault.general(Wording.text(key, folder.toString()), Wording.text(key + ".cure", "--" + option)));
    }

    private static void makeParents(Path parent, Deque<Path> made) throws IOException {
        Deque<Path> missing = new ArrayDeque<>();
        for (Path each = parent; each != null && !Files.isDirectory(each); each = each.getParent()) {
            missing.push(each);
        }
        for (Path each : missing) {
            Files.createDirectory(each);
            made.push(each);
        }
    }

    /** Where results are written until they are complete. */
    Path staging() {
        return stage.folder();
    }

    /** The folder in which they will be. */
    Path target() {
        return target;
    }

    /**
     * Puts what was written in its place.
     *
     * @param obsolete names of results of an earlier run that must not stay beside these
     */
    void commit(Set<String> obsolete) throws IOException {
        if (Files.notExists(target, LinkOption.NOFOLLOW_LINKS)) {
            mover.move(stage.folder(), target);
        } else {
            replace(obsolete);
        }
        committed = true;
    }

    private void replace(Set<String> obsolete) throws IOException {
        Path staging = stage.folder();
        List<String> names = names(staging);
        Path before = Files.createDirectory(staging.resolve(Staging.BEFORE));
        Path replaced = staging.resolve(Staging.REPLACED);
        Set<String> leaving = new TreeSet<>(names);
        leaving.addAll(obsolete);
        List<String> left = new ArrayList<>();
        List<String> placed = new ArrayList<>();
        try {
            move(leaving, target, before, left);
            Files.move(before, replaced, StandardCopyOption.ATOMIC_MOVE);
            move(names, staging, target, placed);
        } catch (IOException e) {
            back(placed, target, staging, e);
            back(left, Files.isDirectory(replaced) ? replaced : before, target, e);
            throw e;
        }
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.map(entry -> entry.getFileName().toString()).sorted().toList();
        }
    }

    private void move(Collection<String> names, Path from, Path to, List<String> done) throws IOException {
        for (String name : names) {
            if (Files.exists(from.resolve(name), LinkOption.NOFOLLOW_LINKS)) {
                mover.move(from.resolve(name), to.resolve(name));
                done.add(name);
            }
        }
    }

    private void back(List<String> names, Path from, Path to, IOException failure) {
        try {
            move(names, from, to, new ArrayList<>());
        } catch (IOException e) {
            failure.addSuppressed(e);
        }
    }

    /** Removes what was written, unless it was put in its place. */
    @Override
    public void close() throws IOException {
        stage.close();
        if (!committed) {
            removeMade(madeParents);
        }
    }

    /** Removes folders that were made for nothing, the innermost first, as far as nobody else uses them. */
    private static void removeMade(Deque<Path> made) {
        for (Path each : made) {
            if (!each.toFile().delete()) {
                return;
            }
        }
    }
}
