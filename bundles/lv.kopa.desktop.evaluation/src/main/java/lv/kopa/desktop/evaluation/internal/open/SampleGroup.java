package lv.kopa.desktop.evaluation.internal.open;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import lv.kopa.desktop.evaluation.internal.SimpleCommand;
import lv.kopa.evaluation.InputException;
import lv.kopa.evaluation.TableExchange;
import lv.kopa.text.Messages;
import lv.kopa.text.Text;
import lv.kopa.widget.Caption;
import lv.kopa.workbench.Command;
import lv.kopa.workbench.CommandGroup;
import lv.kopa.workbench.Workbench;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The cases that ship with the product, as commands. */
@Component
public final class SampleGroup implements CommandGroup {
    /** Id of the group; the command of a sample is this with the name of its folder after a dot. */
    public static final String ID = "evaluation.sample";

    private static final System.Logger LOG = System.getLogger(SampleGroup.class.getName());
    private static final Messages MESSAGES = Messages.of(SampleGroup.class);
    private static final Description DESCRIPTION =
            new Description(ID, MESSAGES.text("samples"), new Command.Place(Command.Menu.FILE, 30));

    private final Opener opener;
    private final TableExchange tables;
    private volatile List<Named> samples = List.of();

    private record Named(Sample sample, Text title) {}

    /** Called by Declarative Services. */
    @Activate
    public SampleGroup(BundleContext context, @Reference Opener opener, @Reference TableExchange tables) {
        this(opener, tables);
        Optional.ofNullable(context.getProperty("kopa.installation"))
                .map(folder -> Path.of(folder, "examples"))
                .ifPresent(examples -> CompletableFuture.runAsync(() -> look(examples)));
    }

    SampleGroup(Opener opener, TableExchange tables) {
        this.opener = opener;
        this.tables = tables;
    }

    /** Looks for samples. Reads files. */
    void look(Path examples) {
        List<Named> found = new ArrayList<>();
        try {
            for (Sample sample : Sample.in(examples)) {
                found.add(new Named(sample, title(sample)));
            }
        } catch (IOException e) {
            LOG.log(Level.WARNING, "no samples in " + examples, e);
        }
        samples = List.copyOf(found);
    }

    private Text title(Sample sample) {
        try {
            return tables.read(sample.source().values(), sample.source().indicators())
                    .title();
        } catch (InputException e) {
            return Text.same(sample.name()); // opening it says what is wrong
        }
    }

    @Override
    public Description description() {
        return DESCRIPTION;
    }

    @Override
    public List<Command> commands(Workbench workbench) {
        return samples.stream().<Command>map(this::command).toList();
    }

    private SimpleCommand command(Named named) {
        return SimpleCommand.of(
                ID + "." + named.sample().name(),
                Caption.plain(named.title()),
                MESSAGES.text("sample.summary", named.title()),
                "book-open",
                workbench -> opener.open(named.sample(), workbench));
    }
}
