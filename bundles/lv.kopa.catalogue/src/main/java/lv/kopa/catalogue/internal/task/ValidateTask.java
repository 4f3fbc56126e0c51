package lv.kopa.catalogue.internal.task;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lv.kopa.catalogue.internal.CatalogueJudge;
import lv.kopa.catalogue.internal.CatalogueJudge.Verdict;
import lv.kopa.catalogue.internal.file.Catalogue;
import lv.kopa.datafile.DataFault;
import lv.kopa.evaluation.Arguments;
import lv.kopa.evaluation.FileKind;
import lv.kopa.evaluation.InputException;
import lv.kopa.evaluation.InputFault;
import lv.kopa.evaluation.Parameter;
import lv.kopa.evaluation.ParameterTree;
import lv.kopa.evaluation.ParameterType;
import lv.kopa.report.Block;
import lv.kopa.task.Task;
import lv.kopa.task.TaskContext;
import lv.kopa.task.TaskDescription;
import lv.kopa.task.TaskResult;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Says everything that is wrong with a file that is to become a catalogue. */
@Component(property = Task.ID + "=indicators validate")
public final class ValidateTask implements Task {
    private static final Parameter<Path> FILE = Parameter.location(
                    "file",
                    ParameterType.Location.fileToRead(new FileKind(Wording.text("files.catalogue"), List.of("json"))))
            .build(Wording.MESSAGES);
    private static final TaskDescription DESCRIPTION = TaskDescription.worded(
            Wording.MESSAGES,
            "indicators validate",
            ParameterTree.of(FILE),
            List.of(FILE.key()),
            List.of("kopa indicators validate region.json"));

    private final CatalogueJudge judge;

    /** Called by Declarative Services. */
    @Activate
    public ValidateTask(@Reference CatalogueJudge judge) {
        this.judge = judge;
    }

    @Override
    public TaskDescription description() {
        return DESCRIPTION;
    }

    @Override
    public TaskResult run(Arguments arguments, TaskContext context) throws InputException, IOException {
        Path file = context.workingFolder().resolve(arguments.get(FILE)).normalize();
        String name = String.valueOf(file.getFileName());
        if (!Files.isRegularFile(file)) {
            throw fault(name, Files.isDirectory(file) ? "file.folder" : "file.missing", file);
        }
        if (!Files.isReadable(file)) {
            throw fault(name, "file.denied", file);
        }
        Verdict verdict;
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            verdict = judge.judge(in);
        }
        if (!verdict.faults().isEmpty()) {
            throw new InputException(
                    verdict.faults().stream().map(each -> fault(name, each)).toList());
        }
        Catalogue catalogue = verdict.catalogue().orElseThrow();
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("file", file.toString());
        data.put("id", catalogue.id());
        data.put("version", catalogue.version());
        data.put("indicators", catalogue.indicators().size());
        data.put("sets", catalogue.sets().size());
        return new TaskResult(
                TaskResult.Outcome.DONE,
                List.of(new Block.Paragraph(Wording.text(
                        "validate.right",
                        name,
                        catalogue.id(),
                        catalogue.indicators().size(),
                        catalogue.sets().size()))),
                data);
    }

    private static InputException fault(String name, String key, Path file) {
        return new InputException(new InputFault(
                Optional.of(name),
                Optional.empty(),
                Optional.empty(),
                Wording.text(key, file.toString()),
                Wording.text(key + ".cure", file.toString())));
    }

    private static InputFault fault(String name, DataFault fault) {
        return new InputFault(
                Optional.of(name),
                fault.line() > 0 ? Optional.of(fault.line()) : Optional.empty(),
                fault.pointer().isEmpty() ? Optional.empty() : Optional.of(fault.pointer()),
                fault.message(),
                fault.cure());
    }
}
