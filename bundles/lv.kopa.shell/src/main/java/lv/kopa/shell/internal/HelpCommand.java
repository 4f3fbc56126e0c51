package lv.kopa.shell.internal;

import java.util.ArrayList;
import java.util.List;
import lv.kopa.report.Block;
import lv.kopa.task.Task;
import lv.kopa.task.TaskDescription;
import lv.kopa.text.Text;

/** Explains commands. */
final class HelpCommand {
    private static final System.Logger LOG = System.getLogger(HelpCommand.class.getName());

    private final TaskDirectory tasks;
    private final CommandNames names;

    HelpCommand(TaskDirectory tasks, CommandNames names) {
        this.tasks = tasks;
        this.names = names;
    }

    /** Explains the command that the words name, or all. */
    int run(List<String> words, Caller caller) throws UsageException {
        ParsedLine parsed = new TaskParser(BuiltIns.help()).parse(words);
        List<String> named = BuiltIns.help()
                .parameters()
                .bind(parsed.values())
                .arguments()
                .orElseThrow()
                .get(BuiltIns.COMMAND);
        if (parsed.help()) {
            return explain(BuiltIns.help(), caller);
        }
        if (named.isEmpty()) {
            return overview(caller);
        }
        return switch (named.get(0)) {
            case CommandNames.HELP -> explain(BuiltIns.help(), caller);
            case CommandNames.SHELL -> explain(BuiltIns.shell(), caller);
            default -> {
                String id = String.join(" ", named.subList(0, names.length(named)));
                Task task = tasks.find(id).orElseThrow(() -> names.unknown(id));
                yield explain(task.description(), caller);
            }
        };
    }

    /** Explains one command. */
    static int explain(TaskDescription description, Caller caller) {
        new Answer(caller, false).answer(new HelpPage(caller.prompt()).task(description));
        return 0;
    }

    /** Lists all commands. */
    int overview(Caller caller) {
        List<Block.Facts.Entry> entries = new ArrayList<>();
        for (String id : tasks.ids()) {
            tasks.find(id).ifPresent(task -> {
                try {
                    entries.add(entry(id, task.description()));
                } catch (Throwable e) { // what a bundle of others throws costs its own line only
                    LOG.log(System.Logger.Level.WARNING, "task '" + id + "' does not describe itself", e);
                    tasks.failed(id, task, e);
                }
            });
        }
        entries.add(entry(CommandNames.HELP, BuiltIns.help()));
        entries.add(entry(CommandNames.SHELL, BuiltIns.shell()));
        new Answer(caller, false).answer(new HelpPage(caller.prompt()).overview(entries));
        return 0;
    }

    private static Block.Facts.Entry entry(String id, TaskDescription description) {
        return new Block.Facts.Entry(Text.same(id), description.summary());
    }
}
