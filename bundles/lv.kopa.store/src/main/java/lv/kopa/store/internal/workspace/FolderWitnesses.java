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
import lv.kopa.store.internal.Hash;
import lv.kopa.store.internal.Wording;
import lv.kopa.store.internal.registry.Witnesses;
import lv.kopa.text.Text;

/** The note of the last change and the files of evidence in the folder of a workspace. */
final class FolderWitnesses implements Witnesses {
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
            List<Text> damage = new ArrayList<>();
            Set<String> kept = new LinkedHashSet<>(evidence.hashes());
            for (String hash : kept) {
                if (!Hash.of(evidence.file(hash)).equals(hash)) {
                    damage.add(Wording.text("verify.file", known.getOrDefault(hash, "—"), hash));
                }
            }
            known.forEach((hash, name) -> {
                if (!kept.contains(hash)) {
                    damage.add(Wording.text("verify.file-missing", name, hash));
                }
            });
            return new Files(kept.size(), damage);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
