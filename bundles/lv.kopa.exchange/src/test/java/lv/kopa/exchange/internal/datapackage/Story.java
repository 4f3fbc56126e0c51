package lv.kopa.exchange.internal.datapackage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import lv.kopa.evaluation.Arguments;
import lv.kopa.evaluation.InputException;
import lv.kopa.indicator.IndicatorCatalogue;
import lv.kopa.registry.Change;
import lv.kopa.registry.RefusedException;
import lv.kopa.registry.Registry;
import lv.kopa.registry.Workspaces;
import lv.kopa.task.Task;
import lv.kopa.task.TaskContext;
import lv.kopa.task.TaskResult;
import lv.kopa.text.Language;
import lv.kopa.text.Text;

/** Makes workspaces and packages, by the tasks as a person starts them. */
final class Story implements TaskContext {
    private final Path folder;
    private final Workspaces workspaces;
    private int steps;
    private int cancelledAt = Integer.MAX_VALUE;

    Story(Path folder, Workspaces workspaces) {
        this.folder = folder;
        this.workspaces = workspaces;
    }

    /** The person stops the task after so many questions whether to go on. */
    Story cancelledAt(int step) {
        cancelledAt = step;
        steps = 0;
        return this;
    }

    /** A workspace with what is written. */
    void workspace(String name, boolean synthetic, List<Change<?>> changes) throws IOException, RefusedException {
        try (var workspace = workspaces.create(
                folder.resolve(name),
                new Workspaces.Plan(
                        Text.of("Programme \"A\"", "Programma Ā"), synthetic, java.util.Optional.empty()))) {
            if (!changes.isEmpty()) {
                workspace.registry().commit(changes, "");
            }
        }
    }

    Registry registry(String name) throws IOException {
        return workspaces.open(folder.resolve(name)).registry();
    }

    TaskResult export(String workspace, String out, String... more) throws InputException, IOException {
        return run(new ProgrammeExportTask(workspaces), arguments(Map.of("folder", workspace, "out", out), more));
    }

    TaskResult importing(String workspace, String given, String... more) throws InputException, IOException {
        return run(new ProgrammeImportTask(workspaces), arguments(Map.of("folder", workspace, "package", given), more));
    }

    TaskResult importing(String workspace, String given, IndicatorCatalogue catalogue)
            throws InputException, IOException {
        return run(
                new ProgrammeImportTask(workspaces, catalogue),
                arguments(Map.of("folder", workspace, "package", given)));
    }

    private static Map<String, Object> arguments(Map<String, String> given, String... more) {
        Map<String, Object> arguments = new LinkedHashMap<>(given);
        for (String each : more) {
            int sign = each.indexOf('=');
            arguments.put(sign < 0 ? each : each.substring(0, sign), sign < 0 ? "true" : each.substring(sign + 1));
        }
        return arguments;
    }

    private TaskResult run(Task task, Map<String, Object> given) throws InputException, IOException {
        Arguments arguments =
                task.description().parameters().bind(given).arguments().orElseThrow();
        return task.run(arguments, this);
    }

    Path path(String name) {
        return folder.resolve(name);
    }

    /** The files of a folder by path. */
    Map<String, String> files(String name) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> within = Files.walk(path(name))) {
            within.filter(Files::isRegularFile).forEach(file -> {
                try {
                    files.put(path(name).relativize(file).toString(), Files.readString(file));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
        return files;
    }

    @Override
    public Language language() {
        return Language.LV;
    }

    @Override
    public Path workingFolder() {
        return folder;
    }

    @Override
    public void progress(double fraction, Text step) {
        if (!(fraction >= 0 && fraction <= 1)) {
            throw new AssertionError("progress " + fraction);
        }
    }

    @Override
    public boolean cancelled() {
        return ++steps > cancelledAt;
    }
}
