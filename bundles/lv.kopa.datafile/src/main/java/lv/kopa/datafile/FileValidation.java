package lv.kopa.datafile;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import lv.kopa.evaluation.Arguments;
import lv.kopa.evaluation.FileKind;
import lv.kopa.evaluation.InputException;
import lv.kopa.evaluation.InputFault;
import lv.kopa.evaluation.Parameter;
import lv.kopa.evaluation.ParameterTree;
import lv.kopa.evaluation.ParameterType;
import lv.kopa.task.TaskContext;
import lv.kopa.task.TaskDescription;
import lv.kopa.text.Messages;
import lv.kopa.text.Text;

/** What the tasks have in common that say everything that is wrong with a file that a person names. */
public final class FileValidation {
    private final Parameter<Path> file;
    private final TaskDescription description;

    /**
     * Judges a file that may become one of its kind.
     *
     * @param <T> what the kind of file holds
     */
    @FunctionalInterface
    public interface Judge<T> {
        /** Reads a file and says what is wrong with it. */
        DataFile<T> judge(InputStream in) throws IOException;
    }

    /**
     * A task with one parameter, {@code file}.
     *
     * @param messages what the task says of itself
     * @param task id of the task
     * @param kind what such files are called
     */
    public FileValidation(Messages messages, String task, Text kind) {
        file = Parameter.location("file", ParameterType.Location.fileToRead(new FileKind(kind, List.of("json"))))
                .build(messages);
        description = TaskDescription.worded(
                messages, task, ParameterTree.of(file), List.of(file.key()), List.of("kopa " + task + " region.json"));
    }

    /** The description of the task. */
    public TaskDescription description() {
        return description;
    }

    /** The file that is meant. */
    public Path file(Arguments arguments, TaskContext context) {
        return context.workingFolder().resolve(arguments.get(file)).normalize();
    }

    /**
     * What a file holds that is right.
     *
     * @throws InputException if it cannot be read, or something is wrong with it: carries every fault
     */
    public static <T> T right(Path file, Judge<T> judge) throws InputException, IOException {
        String name = String.valueOf(file.getFileName());
        if (!Files.isRegularFile(file)) {
            throw unreadable(name, Files.isDirectory(file) ? "path.folder" : "path.missing", file);
        }
        if (!Files.isReadable(file)) {
            throw unreadable(name, "path.denied", file);
        }
        DataFile<T> read;
        try (InputStream in = Files.newInputStream(file)) {
            read = judge.judge(in);
        }
        if (!read.faults().isEmpty()) {
            throw new InputException(
                    read.faults().stream().map(fault -> at(name, fault)).toList());
        }
        return read.content().orElseThrow();
    }

    private static InputException unreadable(String name, String key, Path file) {
        Messages messages = Messages.of(FileValidation.class);
        return new InputException(new InputFault(
                Optional.of(name),
                Optional.empty(),
                Optional.empty(),
                messages.text(key, file.toString()),
                messages.text(key + ".cure", file.toString())));
    }

    private static InputFault at(String name, DataFault fault) {
        return new InputFault(
                Optional.of(name),
                fault.line() > 0 ? Optional.of(fault.line()) : Optional.empty(),
                fault.pointer().isEmpty() ? Optional.empty() : Optional.of(fault.pointer()),
                fault.message(),
                fault.cure());
    }
}
