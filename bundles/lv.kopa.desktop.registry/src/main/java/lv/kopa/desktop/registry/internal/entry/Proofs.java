package lv.kopa.desktop.registry.internal.entry;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import lv.kopa.desktop.registry.internal.Refusals;
import lv.kopa.desktop.registry.internal.Sight;
import lv.kopa.desktop.registry.internal.Words;
import lv.kopa.evaluation.InputException;
import lv.kopa.evaluation.InputFault;
import lv.kopa.registry.Change;
import lv.kopa.registry.EvidenceFile;
import lv.kopa.registry.Fact;
import lv.kopa.registry.Field;
import lv.kopa.registry.Kind;
import lv.kopa.registry.Moment;
import lv.kopa.registry.Page;
import lv.kopa.registry.Question;
import lv.kopa.registry.Span;
import lv.kopa.registry.Workspace;
import lv.kopa.workbench.FileQuestion;
import lv.kopa.workbench.Notice;
import lv.kopa.workbench.Workbench;

/**
 * Takes files of evidence into what is open, and gives them out again.
 *
 * @param workbench the window
 */
public record Proofs(Workbench workbench) {
    private static final Kind<EvidenceFile> KIND = Kind.of(EvidenceFile.class);
    private static final int MANY = 1000;

    /** Whether a field holds the hash of a file that proves what is said. */
    public static boolean in(Field field) {
        return field.name().equals("evidence");
    }

    /** Whether a field holds the hash of a file that may be kept. */
    public static boolean kept(Kind<?> kind, Field field) {
        return in(field) || kind.equals(KIND) && field.name().equals("sha256");
    }

    /**
     * Lets the person choose a file and keeps a copy.
     *
     * @param done given its hash
     */
    void attach(Consumer<String> done) {
        Optional<Sight> sight = Sight.shared(workbench).get().filter(Sight::writable);
        if (sight.isEmpty()) {
            return;
        }
        workbench
                .ask(new FileQuestion(
                        Words.text("evidence.ask"), FileQuestion.Purpose.OPEN, List.of(), Optional.empty()))
                .ifPresent(file -> workbench
                        .jobs()
                        .run(
                                Words.text("evidence.job", name(file)),
                                Refusals.told(() -> keep(file, sight.get().workspace())),
                                hash -> {
                                    workbench.tell(Notice.info(Words.text("evidence.kept", name(file))));
                                    done.accept(hash);
                                }));
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }

    private static String keep(Path file, Workspace workspace) throws Exception {
        long bytes = Files.isRegularFile(file) ? Files.size(file) : 0;
        if (bytes > Integer.MAX_VALUE) {
            throw new InputException(InputFault.general(
                    Words.text("evidence.too-large", name(file)), Words.text("evidence.too-large.cure")));
        }
        String hash = workspace.evidence().keep(file);
        if (noted(hash, workspace).isEmpty()) {
            EvidenceFile entry = new EvidenceFile(hash, name(file), (int) bytes);
            Span span = Span.since(today(workspace));
            workspace.registry().commit(List.of(Change.add(KIND, FreshId.of(KIND), span, entry)), "");
        }
        return hash;
    }

    private static Optional<EvidenceFile> noted(String hash, Workspace workspace) {
        Question<EvidenceFile> question =
                new Question<>(KIND, hash, Optional.empty(), Optional.empty(), false, 0, MANY);
        Page<EvidenceFile> page =
                workspace.registry().at(Moment.of(today(workspace))).page(question);
        return page.facts().stream()
                .map(Fact::entry)
                .filter(each -> each.sha256().equals(hash))
                .findFirst();
    }

    private static LocalDate today(Workspace workspace) {
        return workspace.info().today(Instant.now());
    }

    /** Lets the person choose where a file that is kept is written to. */
    public void save(String hash) {
        Sight.shared(workbench).get().map(Sight::workspace).ifPresent(workspace -> workbench
                .jobs()
                .prepare(
                        Words.text("evidence.save.job"),
                        Refusals.told(() ->
                                noted(hash, workspace).map(EvidenceFile::name).orElse(hash)),
                        name -> workbench
                                .ask(new FileQuestion(
                                        Words.text("evidence.save.ask"),
                                        FileQuestion.Purpose.SAVE,
                                        List.of(),
                                        Optional.of(name)))
                                .ifPresent(file -> save(hash, file, workspace))));
    }

    private void save(String hash, Path file, Workspace workspace) {
        workbench
                .jobs()
                .run(
                        Words.text("evidence.save.job"),
                        Refusals.told(() -> written(hash, file, workspace)),
                        written -> workbench.tell(Notice.info(Words.text("evidence.saved", String.valueOf(written)))));
    }

    private static Path written(String hash, Path file, Workspace workspace) throws Exception {
        try (InputStream in = workspace.evidence().open(hash)) {
            Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
            return file;
        } catch (IOException e) {
            throw new InputException(InputFault.general(
                    Words.text("evidence.unwritten", String.valueOf(file)), Words.text("evidence.unwritten.cure")));
        }
    }
}
