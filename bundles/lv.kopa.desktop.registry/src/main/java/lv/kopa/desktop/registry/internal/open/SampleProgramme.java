package lv.kopa.desktop.registry.internal.open;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lv.kopa.desktop.registry.internal.Unsaved;
import lv.kopa.desktop.registry.internal.Words;
import lv.kopa.evaluation.Arguments;
import lv.kopa.evaluation.InputException;
import lv.kopa.evaluation.InputFault;
import lv.kopa.evaluation.ParameterTree;
import lv.kopa.task.Task;
import lv.kopa.text.Text;
import lv.kopa.workbench.Command;
import lv.kopa.workbench.TaskWork;
import lv.kopa.workbench.Work;
import lv.kopa.workbench.Workbench;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Opens the invented programme, which is made the first time. Only there while somebody can make it. */
@Component
public final class SampleProgramme implements Command {
    /** Id of the command. */
    public static final String ID = "registry.sample";

    private static final Description DESCRIPTION = new Description(
            ID,
            Words.text("sample"),
            Words.text("sample.summary"),
            "book-open",
            Optional.of(new Place(Menu.FILE, 240)),
            Optional.empty(),
            false);

    private final Programmes programmes;
    private final Task task;
    private final Path folder;

    /** Called by Declarative Services. */
    @Activate
    public SampleProgramme(
            BundleContext context,
            @Reference Programmes programmes,
            @Reference(target = "(" + Task.ID + "=programme sample)") Task task) {
        this(Path.of(context.getProperty("kopa.data")).resolve("sample-programme"), programmes, task);
    }

    SampleProgramme(Path folder, Programmes programmes, Task task) {
        this.folder = folder;
        this.programmes = programmes;
        this.task = task;
    }

    @Override
    public Description description() {
        return DESCRIPTION;
    }

    @Override
    public void run(Workbench workbench) {
        Work<Boolean> making = monitor -> {
            if (!Files.exists(folder)) {
                new TaskWork(task, arguments(), workbench.language(), folder.toAbsolutePath()).run(monitor);
            }
            return true;
        };
        workbench
                .jobs()
                .run(
                        Words.text("sample.job"),
                        making,
                        made -> programmes.open(folder, workbench, Unsaved.asking(workbench)));
    }

    private Arguments arguments() throws InputException {
        ParameterTree.Binding binding = task.description().parameters().bind(Map.of("folder", folder.toString()));
        if (binding.arguments().isPresent()) {
            return binding.arguments().get();
        }
        List<InputFault> faults = new ArrayList<>();
        binding.faults().forEach(fault -> faults.add(InputFault.general(fault.text(), Text.EMPTY)));
        throw new InputException(faults);
    }
}
