package lv.kopa.exchange.internal.datapackage;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import lv.kopa.evaluation.InputException;
import lv.kopa.evaluation.InputFault;
import lv.kopa.registry.Entry;
import lv.kopa.registry.Evidence;
import lv.kopa.registry.EvidenceFile;
import lv.kopa.registry.Fact;
import lv.kopa.registry.Field;
import lv.kopa.registry.Kind;
import lv.kopa.registry.Snapshot;
import lv.kopa.task.TaskContext;

/** Writes the files of evidence that the written rows name, in the order of their hashes. */
final class EvidenceWriter {
    private final Evidence evidence;
    private final SortedSet<String> named = new TreeSet<>();
    private int absent;

    EvidenceWriter(Evidence evidence) {
        this.evidence = evidence;
    }

    /** Looks through the rows of a kind. */
    <T extends Entry> void look(Kind<T> kind, Snapshot snapshot) {
        List<Field> fields = EvidenceFile.namedIn(kind);
        if (fields.isEmpty()) {
            return;
        }
        for (Fact<T> fact : snapshot.ever(kind)) {
            fields.stream()
                    .map(field -> kind.values(fact.entry()).get(field.name()))
                    .filter(Objects::nonNull)
                    .forEach(hash -> named.add((String) hash));
        }
    }

    /**
     * Writes what rows name and is kept.
     *
     * @throws InputException if there are more files than a package may have
     */
    List<WrittenEvidence> write(PackageTarget target, TaskContext context) throws InputException, IOException {
        List<String> kept = named.stream().filter(evidence::has).toList();
        absent = named.size() - kept.size();
        if (kept.size() > WrittenEvidence.MOST) {
            throw new InputException(InputFault.general(
                    Wording.text("export.much-evidence", kept.size(), WrittenEvidence.MOST),
                    Wording.text("export.much-evidence.cure")));
        }
        List<WrittenEvidence> written = new ArrayList<>();
        for (String hash : kept) {
            context.checkCancelled();
            context.progress(
                    (double) written.size() / kept.size(), Wording.text("step.writing", Wording.text("evidence")));
            try (InputStream in = evidence.open(hash);
                    OutputStream out = target.file(new WrittenEvidence(hash, 0).path())) {
                written.add(new WrittenEvidence(hash, in.transferTo(out)));
            }
        }
        return written;
    }

    /** How many files rows name that are not kept. */
    int absent() {
        return absent;
    }
}
