package lv.kopa.exchange.internal.datapackage;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipException;
import lv.kopa.evaluation.InputException;
import lv.kopa.exchange.internal.Faults;
import lv.kopa.exchange.internal.Place;
import lv.kopa.registry.Evidence;
import lv.kopa.registry.Workspace;
import lv.kopa.registry.WorkspaceException;
import lv.kopa.task.TaskContext;

/**
 * The files of evidence that a package brings. They are compared with their hashes before anything is written, and once more
 * when they are kept.
 *
 * @param files their hashes and where they lie
 */
record IncomingEvidence(List<Descriptor.Proof> files) {

    /** Compares each with its hash; what is wrong goes to the faults. */
    void check(PackageSource source, Faults faults, TaskContext context) throws IOException {
        for (Descriptor.Proof file : files) {
            context.checkCancelled();
            Place place = Place.file(file.path());
            Optional<InputStream> there = source.file(file.path());
            if (there.isEmpty()) {
                faults.add(place, source.isLink(file.path()) ? "package.link" : "package.fileMissing");
                continue;
            }
            try (InputStream in = there.get()) {
                if (!Hashes.of(in, context::checkCancelled).equals(file.sha256())) {
                    faults.add(place, "package.evidence");
                }
            } catch (ZipException | EOFException | ArchiveSource.BombException e) {
                PackageSource.tell(e, place, faults);
            }
        }
    }

    /**
     * Keeps those that are not kept yet.
     *
     * @return how many that were
     * @throws InputException if the package cannot be opened once more
     */
    int keep(Path path, Workspace workspace, TaskContext context) throws InputException, IOException {
        if (files.isEmpty()) {
            return 0;
        }
        Evidence evidence = workspace.evidence();
        Faults faults = new Faults();
        Optional<PackageSource> opened = PackageSource.open(path, faults);
        faults.throwIfAny();
        int kept = 0;
        try (PackageSource source = opened.orElseThrow()) {
            for (Descriptor.Proof file : files) {
                context.checkCancelled();
                if (!isWhole(file.sha256(), evidence)) {
                    keep(source, file, evidence);
                    kept++;
                }
            }
        }
        return kept;
    }

    private static void keep(PackageSource source, Descriptor.Proof file, Evidence evidence)
            throws InputException, IOException {
        Faults faults = new Faults();
        Optional<InputStream> there = source.file(file.path());
        if (there.isEmpty()) {
            faults.add(Place.file(file.path()), "package.fileMissing");
        }
        faults.throwIfAny();
        try (InputStream in = there.orElseThrow()) {
            evidence.keep(file.sha256(), in);
        }
    }

    private static boolean isWhole(String sha256, Evidence evidence) throws IOException {
        if (!evidence.has(sha256)) {
            return false;
        }
        try {
            evidence.open(sha256).close();
            return true;
        } catch (WorkspaceException e) {
            return false; // the package brings what it was before it was altered
        }
    }
}
