package lv.kopa.desktop.internal.command;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import lv.kopa.desktop.internal.Guard;
import lv.kopa.desktop.internal.contribution.Contribution;
import lv.kopa.desktop.internal.contribution.Origin;
import lv.kopa.workbench.Command;
import lv.kopa.workbench.CommandGroup;
import lv.kopa.workbench.Workbench;

/** The commands that are here now, as actions in one language. */
public final class CommandSet {
    private final Guard guard;
    private final Workbench workbench;
    private final List<CommandAction> actions = new ArrayList<>();
    private final List<Contribution<CommandGroup, CommandGroup.Description>> groups;

    /** The window's own commands, and those that bundles contribute. */
    public CommandSet(
            List<Contribution<Command, Command.Description>> commands,
            List<Contribution<CommandGroup, CommandGroup.Description>> groups,
            Guard guard,
            Workbench workbench) {
        this.guard = guard;
        this.workbench = workbench;
        this.groups = List.copyOf(groups);
        commands.forEach(each -> actions.add(action(each.service(), each.description(), each.origin())));
        actions.sort(Comparator.comparing(action -> action.description().id()));
        refresh();
    }

    private CommandAction action(Command command, Command.Description description, Origin origin) {
        return new CommandAction(command, description, origin, guard, workbench);
    }

    /** Asks every command whether it can be done now. */
    public void refresh() {
        actions.forEach(CommandAction::refresh);
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
        return guard.call(group.origin(), () -> group.service().commands(workbench).stream()
                        .map(command -> {
                            CommandAction action = action(command, command.description(), group.origin());
                            action.refresh();
                            return action;
                        })
                        .toList())
                .orElse(List.of());
    }
}
