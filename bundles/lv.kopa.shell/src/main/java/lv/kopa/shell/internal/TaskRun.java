package lv.kopa.shell.internal;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import lv.kopa.evaluation.InputException;
import lv.kopa.evaluation.InputFault;
import lv.kopa.evaluation.ParameterTree;
import lv.kopa.shell.internal.render.Harmless;
import lv.kopa.task.Task;
import lv.kopa.task.TaskContext;
import lv.kopa.task.TaskDescription;
import lv.kopa.task.TaskResult;
import lv.kopa.text.Language;
import lv.kopa.text.Text;

/** Runs one task for one caller. Whatever the task does, an exit code comes back and the person is told in words. */
final class TaskRun {
    private static final System.Logger LOG = System.getLogger(TaskRun.class.getName());

    private final TaskDirectory tasks;
    private final Product product;
    private final Caller caller;

    TaskRun(TaskDirectory tasks, Product product, Caller caller) {
        this.tasks = tasks;
        this.product = product;
        this.caller = caller;
    }

    /** Runs the task as the words say, or explains it if they ask for help. Returns the exit code. */
    int run(String id, Task task, List<String> words) {
        Answer answer = new Answer(caller, false);
        try {
            TaskDescription description = task.description();
            ParsedLine parsed = new TaskParser(description).parse(words);
            if (parsed.help()) {
                return HelpCommand.explain(description, caller);
            }
            answer = new Answer(caller, parsed.json());
            ParameterTree.Binding binding = description.parameters().bind(parsed.values());
            if (binding.arguments().isEmpty()) {
                return answer.faults(faults(description, binding.faults()));
            }
            TaskResult result;
            try (ProgressLine progress = progress()) {
                result = task.run(binding.arguments().get(), new Context(caller, progress));
            }
            return answer.result(result);
        } catch (Throwable e) { // what a bundle of others throws must not end the process
            return failed(id, task, answer, e);
        }
    }

    private int failed(String id, Task task, Answer answer, Throwable failure) {
        try {
            if (failure instanceof UsageException usage) {
                return answer.faults(usage.faults());
            }
            if (failure instanceof InputException input) {
                return answer.faults(input.faults());
            }
            if (failure instanceof CancellationException) {
                say("cancelled");
                return TaskResult.Outcome.CANCELLED.exitCode();
            }
            LOG.log(System.Logger.Level.ERROR, "task '" + id + "' failed", failure);
            if (failure instanceof IOException io) {
                say("failed.file", reason(io));
            } else if (failure instanceof OutOfMemoryError) {
                say("failed.memory");
            } else {
                say(tasks.failed(id, task, failure)
                        .map(jar -> ofPlugin(id, jar))
                        .orElseGet(() -> product.failed(id)));
            }
        } catch (IOException e) {
            LOG.log(System.Logger.Level.ERROR, "the answer of task '" + id + "' could not be written", e);
        }
        return TaskResult.Outcome.FAILED.exitCode();
    }

    private Text ofPlugin(String id, String jar) {
        return Words.text(
                "failed.plugin",
                id,
                jar,
                product.logFolder().map(Path::toString).orElse(""));
    }

    private void say(String key, Object... arguments) {
        say(Words.text(key, arguments));
    }

    private void say(Text text) {
        Screen screen = caller.screen();
        screen.err().println(Harmless.line(caller.say(text)));
        screen.err().flush();
    }

    private static String reason(IOException e) {
        if (e instanceof FileSystemException file && file.getFile() != null) {
            return file.getFile() + (file.getReason() == null ? "" : ": " + file.getReason());
        }
        return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    }

    private static List<InputFault> faults(TaskDescription description, List<ParameterTree.Fault> faults) {
        List<InputFault> all = new ArrayList<>();
        for (ParameterTree.Fault fault : faults) {
            all.add(InputFault.general(
                    Words.text("usage.value", Spelling.of(description, fault.key()), fault.text()),
                    Words.text("cure.help", description.id())));
        }
        return all;
    }

    private ProgressLine progress() {
        Screen screen = caller.screen();
        return screen.errIsTerminal()
                ? new ProgressLine(screen.err(), screen.width(), caller.language(), System::nanoTime)
                : null;
    }

    private record Context(Caller caller, ProgressLine line) implements TaskContext {
        @Override
        public void progress(double fraction, Text step) {
            if (line != null) {
                line.update(fraction, step);
            }
        }

        @Override
        public boolean cancelled() {
            return caller.cancelled().getAsBoolean();
        }

        @Override
        public Language language() {
            return caller.language();
        }

        @Override
        public Path workingFolder() {
            return caller.workingFolder();
        }
    }
}
