package lv.kopa.desktop.internal.command;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import lv.kopa.desktop.internal.Guard;
import lv.kopa.desktop.internal.contribution.Contribution;
import lv.kopa.text.Language;
import lv.kopa.workbench.Command;
import lv.kopa.workbench.CommandGroup;
import lv.kopa.workbench.Notice;
import lv.kopa.workbench.Workbench;

/** The commands that are here now, as actions in one language. */
public final class CommandSet {
    private final Guard guard;
    private final Language language;
    private final Function<Contribution<?, ?>, ? extends Workbench> workbenches;
    private final List<CommandAction> actions = new ArrayList<>();
    private final List<Contribution<CommandGroup, CommandGroup.Description>> groups;
    private final Map<Contribution<?, ?>, List<CommandAction>> members = new HashMap<>();

    /**
     * The window's own commands, and those that bundles contribute.
     *
     * @param workbenches gives the workbench of a contribution
     */
    public CommandSet(
            List<Contribution<Command, Command.Description>> commands,
            List<Contribution<CommandGroup, CommandGroup.Description>> groups,
            Guard guard,
            Language language,
            Function<Contribution<?, ?>, ? extends Workbench> workbenches) {
        this.guard = guard;
        this.language = language;
        this.workbenches = workbenches;
        this.groups = List.copyOf(groups);
        commands.forEach(each -> actions.add(action(each.service(), each.description(), each)));
        actions.sort(Comparator.comparing(action -> action.description().id()));
        refresh();
    }

    private CommandAction action(Command command, Command.Description description, Contribution<?, ?> from) {
        Workbench workbench = workbenches.apply(from);
        return new CommandAction(
                description,
                language,
                () -> guard.call(from.origin(), () -> command.enabled(workbench))
                        .orElse(false),
                () -> run(command, workbench, from));
    }

    /** Whoever presses something that fails is told, and not left to wonder. */
    private void run(Command command, Workbench workbench, Contribution<?, ?> from) {
        try {
            command.run(workbench);
        } catch (Throwable e) { // a command of others may throw anything
            workbench.tell(new Notice(Notice.Severity.ERROR, guard.failed(from.origin(), e), Optional.of("problems")));
        }
    }

    /** Asks every command whether it can be done now. */
    public void refresh() {
        actions.forEach(CommandAction::refresh);
    }

    /** Lets go of every command: whoever still holds its action, holds nothing of the bundle. */
    public void letGo() {
        actions.forEach(CommandAction::letGo);
        members.values().forEach(each -> each.forEach(CommandAction::letGo));
        members.clear();
    }

    /** All commands, those of groups left out. */
    public List<CommandAction> actions() {
        return List.copyOf(actions);
    }

    /** The command with this id, one of a group as it is now. */
    public Optional<CommandAction> find(String id) {
        return Stream.concat(actions.stream(), groups.stream().flatMap(group -> members(group).stream()))
                .filter(action -> action.description().id().equals(id))
                .findFirst();
    }

    /** The groups. */
    public List<Contribution<CommandGroup, CommandGroup.Description>> groups() {
        return groups;
    }

    /** The commands of a group as it is now. */
    public List<CommandAction> members(Contribution<CommandGroup, CommandGroup.Description> group) {
        List<CommandAction> now = guard.call(group.origin(), () -> made(group)).orElse(List.of());
        List<CommandAction> before = members.put(group, now);
        if (before != null) {
            before.forEach(CommandAction::letGo);
        }
        return now;
    }

    private List<CommandAction> made(Contribution<CommandGroup, CommandGroup.Description> group) {
        List<CommandAction> made = new ArrayList<>();
        for (Command command : group.service().commands(workbenches.apply(group))) {
            CommandAction action = action(command, command.description(), group);
            action.refresh();
            made.add(action);
        }
        return List.copyOf(made);
    }
}
