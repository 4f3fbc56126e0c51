package lv.kopa.store.internal.workspace;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import lv.kopa.evaluation.Listed;
import lv.kopa.store.internal.Hash;
import lv.kopa.store.internal.Wording;
import lv.kopa.store.internal.registry.Witnesses;
import lv.kopa.text.Text;

/** The note of the last change and the files of evidence in the folder of a workspace. */
final class FolderWitnesses implements Witnesses {
    /** More than so many missing files are one finding: a package brings none, and findings that matter must not drown. */
    private static final int MOST_SINGLE = 3;

    private final Path folder;
    private final EvidenceFolder evidence;

    FolderWitnesses(Path folder) {
        this.folder = folder;
        evidence = new EvidenceFolder(folder);
    }

    @Override
    public Optional<Noted> lastChange() {
        try {
            return AuditHead.read(folder).map(head -> new Noted(head.number(), head.hash()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Files files(Map<String, String> known) {
        try {
            List<Text> altered = new ArrayList<>();
            Set<String> kept = new LinkedHashSet<>(evidence.hashes());
            for (String hash : kept) {
                if (!Hash.of(evidence.file(hash)).equals(hash)) {
                    altered.add(Wording.text("verify.file", known.getOrDefault(hash, "—"), hash));
                }
            }
            return new Files(kept.size(), altered, missing(known, kept));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Text> missing(Map<String, String> known, Set<String> kept) {
        List<Text> single = new ArrayList<>();
        List<Text> names = new ArrayList<>();
        known.forEach((hash, name) -> {
            if (!kept.contains(hash)) {
                single.add(Wording.text("verify.file-missing", name, hash));
                names.add(Text.same(name));
            }
        });
        return single.size() <= MOST_SINGLE
                ? single
                : List.of(Wording.text("verify.files-missing", names.size(), Listed.texts(names, ", ")));
    }
}
