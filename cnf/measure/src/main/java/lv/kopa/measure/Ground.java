package lv.kopa.measure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import lv.kopa.evaluation.InputException;
import lv.kopa.exchange.internal.datapackage.ProgrammeExportTask;
import lv.kopa.exchange.internal.datapackage.ProgrammeImportTask;
import lv.kopa.registry.Workspaces;
import lv.kopa.sample.internal.SampleTask;
import lv.kopa.store.internal.workspace.FolderWorkspaces;
import lv.kopa.task.Task;
import lv.kopa.task.TaskContext;
import lv.kopa.task.TaskResult;
import lv.kopa.text.Language;
import lv.kopa.text.Text;

/**
 * The folder in which everything lies that is measured, the package of a sample above all.
 *
 * @param folder the folder
 */
record Ground(Path folder) implements TaskContext {
    private static final String FOLDER = "kopa.measure.folder";

    /** Workspaces as the product has them. */
    static Workspaces workspaces() {
        return new FolderWorkspaces();
    }

    /** The folder that this process was told of. */
    static Ground ofThisProcess() {
        return new Ground(Path.of(System.getProperty(FOLDER)));
    }

    /** The option by which a process is told of it. */
    String option() {
        return "-D" + FOLDER + "=" + folder;
    }

    Path tables() {
        return folder.resolve("package");
    }

    /** The address of a PostgreSQL server, where there is one. */
    static Optional<String> server() {
        return Optional.ofNullable(System.getenv("KOPA_MEASURE_POSTGRES")).filter(address -> !address.isBlank());
    }

    /** Makes the package of a sample, where it is not there yet. */
    void prepare(long scale) throws IOException, InputException {
        if (!Files.exists(tables())) {
            Gathering gathering = new Gathering();
            run(new SampleTask(gathering), Map.of("folder", "sample", "scale", scale));
            run(new ProgrammeExportTask(gathering), Map.of("folder", "sample", "out", "package", "with-persons", true));
        }
    }

    /** Imports the package. */
    TaskResult importing(Path into) throws IOException, InputException {
        Map<String, Object> given = new LinkedHashMap<>();
        given.put("folder", into.toString());
        given.put("package", tables().toString());
        return run(new ProgrammeImportTask(workspaces()), given);
    }

    private TaskResult run(Task task, Map<String, ?> given) throws IOException, InputException {
        TaskResult result =
                task.run(task.description().parameters().bind(given).arguments().orElseThrow(), this);
        if (result.outcome() != TaskResult.Outcome.DONE) {
            throw new IllegalStateException(String.valueOf(result));
        }
        return result;
    }

    /** How many rows the package has, without headings. */
    long rows() throws IOException {
        long rows = 0;
        try (Stream<Path> files = Files.list(tables().resolve("data"))) {
            for (Path file : files.toList()) {
                rows += lines(file) - 1;
            }
        }
        return rows;
    }

    private static long lines(Path file) throws IOException {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.count(); // no name or sentence of the sample has a line break
        }
    }

    /** How large everything below a path is, in bytes. */
    static long size(Path path) throws IOException {
        long size = 0;
        try (Stream<Path> files = Files.walk(path)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                size += Files.size(file);
            }
        }
        return size;
    }

    @Override
    public Language language() {
        return Language.EN;
    }

    @Override
    public Path workingFolder() {
        return folder;
    }

    @Override
    public void progress(double fraction, Text step) {
        // nobody looks
    }

    @Override
    public boolean cancelled() {
        return false;
    }
}
