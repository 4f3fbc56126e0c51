package lv.kopa.exchange.internal.datapackage;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import lv.kopa.evaluation.InputException;
import lv.kopa.registry.Entry;
import lv.kopa.registry.Evidence;
import lv.kopa.registry.Kind;
import lv.kopa.registry.Observation;
import lv.kopa.registry.Snapshot;
import lv.kopa.task.TaskContext;

/** Writes all that a snapshot knows. The same snapshot gives the same bytes. */
final class PackageWriter {
    private static final Kind<Observation> OBSERVATION = Kind.of(Observation.class);

    /** Digits of a hash that tell two packages apart. */
    private static final int MARK = 8;

    private final Snapshot snapshot;
    private final Contents contents;
    private final Optional<Evidence> evidence;

    /**
     * @param evidence from where the files of evidence come; empty where they are left out
     */
    PackageWriter(Snapshot snapshot, Contents contents, Optional<Evidence> evidence) {
        this.snapshot = snapshot;
        this.contents = contents;
        this.evidence = evidence;
    }

    /**
     * What was written.
     *
     * @param tables the rows, by kind
     * @param evidence the files of evidence
     * @param absent how many files of evidence were to be written and are not kept
     */
    record Written(List<WrittenResource> tables, List<WrittenEvidence> evidence, int absent) {}

    /**
     * Writes every kind, the files of evidence, then the descriptor.
     *
     * @throws InputException if there is more evidence than a package may have
     */
    Written write(PackageTarget target, TaskContext context) throws InputException, IOException {
        List<Kind<?>> kinds = Kind.all().stream()
                .filter(kind -> contents.persons() || !Withheld.kind(kind))
                .toList();
        ResourceWriter writer = new ResourceWriter(values());
        List<WrittenResource> written = new ArrayList<>();
        for (Kind<?> kind : kinds) {
            context.checkCancelled();
            context.progress((double) written.size() / kinds.size(), Wording.text("step.writing", kind.plural()));
            written.add(write(kind, writer, target));
        }
        Optional<EvidenceWriter> proofs = evidence.map(EvidenceWriter::new);
        List<WrittenEvidence> files = List.of();
        if (proofs.isPresent()) {
            kinds.forEach(kind -> proofs.get().look(kind, snapshot));
            files = proofs.get().write(target, context);
        }
        try (OutputStream file = target.file(Contents.DESCRIPTOR)) {
            file.write(new DescriptorJson(contents, written, files).bytes());
        }
        return new Written(written, files, proofs.map(EvidenceWriter::absent).orElse(0));
    }

    private <T extends Entry> WrittenResource write(Kind<T> kind, ResourceWriter writer, PackageTarget target)
            throws IOException {
        return writer.write(kind, snapshot.ever(kind), target.file(WrittenResource.path(kind)));
    }

    private Function<Entry, Map<String, Object>> values() throws IOException {
        if (contents.persons()) {
            return PackageWriter::all;
        }
        Withheld withheld = new Withheld(mark());
        return withheld::values;
    }

    /** What the values are without the accounts: the same when they come back from where they were imported. */
    private String mark() throws IOException {
        WrittenResource bare = new ResourceWriter(Withheld::bare)
                .write(OBSERVATION, snapshot.ever(OBSERVATION), OutputStream.nullOutputStream());
        return bare.sha256().substring(0, MARK);
    }

    private static <T extends Entry> Map<String, Object> all(T entry) {
        return new LinkedHashMap<>(Kind.of(entry).values(entry));
    }
}
