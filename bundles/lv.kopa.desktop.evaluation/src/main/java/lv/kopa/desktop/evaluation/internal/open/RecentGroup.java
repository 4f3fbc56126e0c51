package lv.kopa.desktop.evaluation.internal.open;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import lv.kopa.desktop.evaluation.internal.Draft.Source;
import lv.kopa.desktop.evaluation.internal.SimpleCommand;
import lv.kopa.text.Messages;
import lv.kopa.text.Text;
import lv.kopa.widget.Caption;
import lv.kopa.workbench.Command;
import lv.kopa.workbench.CommandGroup;
import lv.kopa.workbench.Workbench;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The tables that were open before, as commands. */
@Component
public final class RecentGroup implements CommandGroup {
    private static final Messages MESSAGES = Messages.of(RecentGroup.class);
    private static final Description DESCRIPTION =
            new Description("evaluation.recent", MESSAGES.text("recent"), new Command.Place(Command.Menu.FILE, 20));

    /** A menu opens at once; a network drive that does not answer in this time counts as there. */
    private static final long PATIENCE_MS = 30;

    private final Opener opener;

    /** Called by Declarative Services. */
    @Activate
    public RecentGroup(@Reference Opener opener) {
        this.opener = opener;
    }

    @Override
    public Description description() {
        return DESCRIPTION;
    }

    @Override
    public List<Command> commands(Workbench workbench) {
        List<Command> commands = new ArrayList<>();
        for (Source source : present(new RecentSources(workbench.memory()).all())) {
            commands.add(command(commands.size() + 1, source));
        }
        return commands;
    }

    private static List<Source> present(List<Source> all) {
        List<CompletableFuture<Boolean>> answers = all.stream()
                .map(source -> CompletableFuture.supplyAsync(() -> there(source)))
                .toList();
        try {
            CompletableFuture.allOf(answers.toArray(CompletableFuture[]::new)).get(PATIENCE_MS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException e) {
            // what is not known counts as there: opening it says what is wrong
        }
        List<Source> present = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            CompletableFuture<Boolean> answer = answers.get(i);
            if (answer.isCompletedExceptionally() || answer.getNow(true)) {
                present.add(all.get(i));
            }
        }
        return present;
    }

    private static boolean there(Source source) {
        return Files.exists(source.values())
                && source.indicators().map(Files::exists).orElse(true);
    }

    private SimpleCommand command(int number, Source source) {
        Path file = source.values();
        String digit = number < 10 ? "&" + number : String.valueOf(number);
        String name = Caption.plain(file.getFileName().toString());
        String folder = Caption.plain(String.valueOf(file.getParent()));
        return SimpleCommand.of(
                "evaluation.recent." + number,
                Text.same(digit + "  " + name + "  –  " + folder),
                MESSAGES.text("recent.summary", file.toString()),
                "table",
                workbench -> opener.open(source, workbench));
    }
}
