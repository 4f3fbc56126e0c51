package lv.kopa.desktop.internal;

import java.awt.EventQueue;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import javax.swing.Action;
import javax.swing.Icon;
import javax.swing.KeyStroke;
import lv.kopa.desktop.internal.command.CommandAction;
import lv.kopa.desktop.internal.command.CommandPalette;
import lv.kopa.desktop.internal.command.CommandSet;
import lv.kopa.desktop.internal.command.Keys;
import lv.kopa.desktop.internal.command.OwnCommands;
import lv.kopa.desktop.internal.command.PaletteModel;
import lv.kopa.desktop.internal.command.SimpleCommand;
import lv.kopa.desktop.internal.contribution.Contribution;
import lv.kopa.desktop.internal.dialog.AboutDialog;
import lv.kopa.desktop.internal.dialog.PreferencesDialog;
import lv.kopa.desktop.internal.dock.DockArea;
import lv.kopa.desktop.internal.settings.WindowPreferences;
import lv.kopa.text.Language;
import lv.kopa.text.Messages;
import lv.kopa.text.Text;
import lv.kopa.widget.Caption;
import lv.kopa.workbench.Command;
import lv.kopa.workbench.CommandGroup;
import lv.kopa.workbench.Workbench;

/** What the commands of the window itself do. */
final class WindowDeeds implements OwnCommands.Deeds {
    private static final Messages MESSAGES = Messages.of(WindowDeeds.class);
    private static final int GROUPS = 100;

    private final Desktop desktop;

    WindowDeeds(Desktop desktop) {
        this.desktop = desktop;
    }

    /** Commands of the window itself. */
    List<Command> commands() {
        return OwnCommands.of(this);
    }

    /** Groups of the window itself: the tasks, the views and the perspectives that are here. */
    List<CommandGroup> groups() {
        return List.of(
                desktop.tasks(),
                new Group("window.views", GROUPS, () -> desktop.views().descriptions().stream()
                        .<Command>map(view -> simple(
                                "show." + view.id(),
                                new Words(Caption.plain(view.name()), view.summary()),
                                view.icon(),
                                () -> desktop.views().show(view.id())))
                        .toList()),
                new Group("window.perspectives", GROUPS + 1, () -> desktop.perspectives().all().stream()
                        .<Command>map(perspective -> simple(
                                "perspective." + perspective.id(),
                                new Words(Caption.plain(perspective.name()), perspective.name()),
                                perspective.icon(),
                                () -> desktop.perspectives().show(perspective)))
                        .toList()));
    }

    private record Words(Text name, Text summary) {}

    private static SimpleCommand simple(String id, Words words, String icon, Runnable action) {
        return new SimpleCommand(
                new Command.Description(
                        id, words.name(), words.summary(), icon, Optional.empty(), Optional.empty(), false),
                () -> true,
                action);
    }

    private record Group(String id, int order, Supplier<List<Command>> members) implements CommandGroup {
        @Override
        public Description description() {
            return new Description(id, MESSAGES.text("group." + id), new Command.Place(Command.Menu.VIEW, order));
        }

        @Override
        public List<Command> commands(Workbench workbench) {
            return members.get();
        }
    }

    @Override
    public void palette() {
        List<PaletteModel.Entry> entries = new ArrayList<>();
        String command = desktop.say(MESSAGES.text("palette.command"));
        CommandSet set = desktop.commands().set();
        set.actions().forEach(action -> entries.add(entry(action, command)));
        List<Contribution<CommandGroup, CommandGroup.Description>> groups = new ArrayList<>(set.groups());
        groups.sort(
                Comparator.comparing(group -> group.service() == desktop.tasks())); // a view before a task of its name
        for (Contribution<CommandGroup, CommandGroup.Description> group : groups) {
            String kind = Caption.of(desktop.say(group.description().name())).words();
            set.members(group).forEach(action -> entries.add(entry(action, kind)));
        }
        CommandPalette.open(
                desktop.workbench().window(),
                new PaletteModel(entries),
                desktop.appearance().language());
    }

    private static PaletteModel.Entry entry(CommandAction action, String kind) {
        KeyStroke stroke = (KeyStroke) action.getValue(Action.ACCELERATOR_KEY);
        return new PaletteModel.Entry(
                (String) action.getValue(Action.NAME),
                kind,
                stroke == null ? "" : Keys.words(stroke),
                (Icon) action.getValue(Action.SMALL_ICON),
                action.isEnabled(),
                () -> action.actionPerformed(null));
    }

    @Override
    public void preferences() {
        desktop.pages().dialog().ifPresentOrElse(PreferencesDialog::toFront, () -> openPreferences(""));
    }

    private void openPreferences(String page) {
        PreferencesDialog dialog =
                new PreferencesDialog(desktop.workbench(), desktop.pages(), this::preferred, () -> desktop.pages()
                        .shownBy(Optional.empty()));
        desktop.pages().shownBy(Optional.of(dialog));
        dialog.show(page);
    }

    private void preferred(Set<String> changed) {
        Language before = desktop.appearance().language();
        if (changed.contains(WindowPreferences.ID)) {
            desktop.appearance().changed();
            desktop.look();
        }
        desktop.pages().applyAll();
        if (desktop.appearance().language() != before) {
            desktop.speak();
            desktop.pages().dialog().ifPresent(this::speak);
        }
    }

    /** The dialog anew in the other language, once whoever called from it is done. */
    private void speak(PreferencesDialog dialog) {
        EventQueue.invokeLater(() -> {
            if (desktop.pages().dialog().equals(Optional.of(dialog))) {
                String page = dialog.shown();
                dialog.dispose();
                openPreferences(page);
            }
        });
    }

    @Override
    public void about() {
        AboutDialog.show(desktop.workbench());
    }

    @Override
    public void guide() {
        GuidePage.open(desktop.workbench());
    }

    @Override
    public void exit() {
        desktop.askToClose();
    }

    @Override
    public void resetLayout() {
        desktop.perspectives().reset();
    }

    @Override
    public void nextArea(boolean forward) {
        if (forward) {
            desktop.views().area().nextArea();
        } else {
            desktop.views().area().previousArea();
        }
    }

    @Override
    public void maximise() {
        DockArea area = desktop.views().area();
        area.active().ifPresent(area::toggleMaximised);
    }

    @Override
    public void nextTheme() {
        desktop.appearance().nextTheme();
        desktop.look();
    }

    @Override
    public void nextLanguage() {
        desktop.appearance().nextLanguage();
        desktop.speak();
    }

    @Override
    public void zoom(int by) {
        desktop.appearance().zoom(by);
        desktop.look();
    }
}
