package lv.kopa.shell.internal;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import lv.kopa.task.Task;
import lv.kopa.text.Language;

/** A person at a terminal, with tasks that may come and go. */
final class Terminal implements TaskDirectory {
    private final List<Task> tasks = new ArrayList<>();
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    boolean cancelled;
    boolean real;
    Optional<String> jar = Optional.empty();
    Console console = (commands, caller) -> 0;

    Terminal(Task... tasks) {
        this.tasks.addAll(Arrays.asList(tasks));
    }

    int run(String... words) {
        return run(Language.EN, words);
    }

    int run(Language language, String... words) {
        return run(this, language, words);
    }

    /** Runs words with these tasks. */
    int run(TaskDirectory directory, Language language, String... words) {
        out.reset();
        err.reset();
        Screen screen = new Screen(stream(out), stream(err), real, real, 80, real);
        Caller caller = new Caller(screen, language, Path.of("").toAbsolutePath(), () -> cancelled, "kopa ");
        return new Commands(directory, new Product("1.2.3", Optional.of(Path.of("logs"))), console)
                .run(List.of(words), caller);
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, false, StandardCharsets.UTF_8);
    }

    String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    String err() {
        return err.toString(StandardCharsets.UTF_8);
    }

    void add(Task task) {
        tasks.add(task);
    }

    void remove(Task task) {
        tasks.remove(task);
    }

    @Override
    public List<String> ids() {
        return tasks.stream().map(task -> task.description().id()).sorted().toList();
    }

    @Override
    public Optional<Task> find(String id) {
        return tasks.stream().filter(task -> task.description().id().equals(id)).findFirst();
    }

    @Override
    public Optional<String> failed(String id, Task task, Throwable failure) {
        return jar;
    }
}
