package lv.kopa.shell.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import lv.kopa.shell.internal.render.Harmless;
import lv.kopa.task.Task;
import lv.kopa.task.TaskDescription;
import lv.kopa.task.TaskResult;

/** Understands command lines. Knows no task by name: a command is a task that is here, {@code help} or {@code shell}. */
public final class Commands {
    private static final System.Logger LOG = System.getLogger(Commands.class.getName());
    private static final List<String> LEADING = List.of("--help", "--version", "--json", "--language");

    private final TaskDirectory tasks;
    private final CommandNames names;
    private final HelpCommand help;
    private final Product product;
    private final Console console;

    Commands(TaskDirectory tasks, Product product, Console console) {
        this.tasks = tasks;
        this.product = product;
        this.console = console;
        names = new CommandNames(tasks);
        help = new HelpCommand(tasks, names);
    }

    /** Runs a command line, options before the command included. Returns the exit code. */
    public int run(List<String> line, Caller caller) {
        return speaking(line, caller, speaking -> dispatch(line, speaking));
    }

    /** Runs the task with this id. Returns the exit code. */
    public int runTask(String id, List<String> words, Caller caller) {
        return speaking(words, caller, speaking -> {
            Task task = tasks.find(id).orElseThrow(() -> names.unknown(id));
            return new TaskRun(tasks, product, speaking).run(id, task, words);
        });
    }

    /** Explains the command that the words name, or lists all. Returns the exit code. */
    public int help(List<String> words, Caller caller) {
        return speaking(words, caller, speaking -> help.run(words, speaking));
    }

    /** The ids of the tasks that are here now, sorted. */
    public List<String> ids() {
        return tasks.ids();
    }

    /** The options of the task with this id, with their dashes; none if there is no such task. */
    public List<String> options(String id) {
        List<String> options = new ArrayList<>();
        tasks.find(id).ifPresent(task -> task.description()
                .parameters()
                .parameters()
                .forEach(parameter -> options.add("--" + parameter.key())));
        if (!options.isEmpty()) {
            LEADING.stream().filter(option -> !option.equals("--version")).forEach(options::add);
        }
        return options.stream().distinct().toList();
    }

    private interface Command {
        int run(Caller caller) throws UsageException;
    }

    private int speaking(List<String> words, Caller caller, Command command) {
        Caller speaking = caller;
        try {
            speaking = LanguageOption.apply(words, caller);
            return command.run(speaking);
        } catch (UsageException e) {
            FaultPrinter.print(e.faults(), speaking);
            return TaskResult.Outcome.BAD_INPUT.exitCode();
        } catch (RuntimeException | LinkageError e) { // a task that cannot say what it is, for one
            return failed(String.join(" ", words), speaking, e);
        }
    }

    private int failed(String line, Caller caller, Throwable failure) {
        LOG.log(System.Logger.Level.ERROR, "'" + line + "' could not be run", failure);
        caller.screen().err().println(Harmless.line(product.failed(line).in(caller.language())));
        caller.screen().err().flush();
        return TaskResult.Outcome.FAILED.exitCode();
    }

    private int dispatch(List<String> line, Caller caller) throws UsageException {
        List<String> leading = new ArrayList<>();
        int at = 0;
        for (; at < line.size() && line.get(at).startsWith("-"); at++) {
            String option = line.get(at);
            String name = option.contains("=") ? option.substring(0, option.indexOf('=')) : option;
            if (option.equals("--version")) {
                caller.screen().out().println("Kopa " + product.version());
                caller.screen().out().flush();
                return 0;
            } else if (!LEADING.contains(name)) {
                throw new UsageException(
                        Words.text("usage.unknown-leading", name),
                        Suggestions.cure(name, LEADING, Words.text("cure.overview")));
            }
            leading.add(option);
            if (option.equals("--" + GlobalOption.LANGUAGE.key())) {
                at++;
                if (at == line.size()) {
                    throw new UsageException(Words.text("usage.no-value", option), Words.text("cure.overview"));
                }
                leading.add(line.get(at));
            }
        }
        List<String> rest = line.subList(at, line.size());
        if (rest.isEmpty()) {
            return help.overview(caller);
        }
        List<String> options = concat(leading, rest.subList(1, rest.size()));
        return switch (rest.get(0)) {
            case CommandNames.HELP -> help.run(options, caller);
            case CommandNames.SHELL -> shell(options, caller);
            default -> {
                int length = names.length(rest);
                String id = String.join(" ", rest.subList(0, length));
                yield runTask(id, concat(leading, rest.subList(length, rest.size())), caller);
            }
        };
    }

    private int shell(List<String> words, Caller caller) throws UsageException {
        TaskDescription description = BuiltIns.shell();
        if (new TaskParser(description).parse(words).help()) {
            return HelpCommand.explain(description, caller);
        }
        return console.run(this, caller);
    }

    private static List<String> concat(List<String> first, List<String> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }
}
