package lv.kopa.plugin.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lv.kopa.evaluation.Arguments;
import lv.kopa.evaluation.EvaluationMethod;
import lv.kopa.evaluation.ParameterTree;
import lv.kopa.report.Block;
import lv.kopa.task.ProblemLog;
import lv.kopa.task.Task;
import lv.kopa.task.TaskContext;
import lv.kopa.task.TaskDescription;
import lv.kopa.task.TaskResult;
import lv.kopa.text.Messages;
import lv.kopa.text.Text;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Says what runs here, and where: versions, folders, bundles. */
@Component(property = Task.ID + "=info")
public final class InfoTask implements Task {
    private static final List<String> FOLDERS = List.of("installation", "data", "cache", "log", "plugins");

    private final BundleContext context;
    private final ProblemLog log;
    private final Messages messages = Messages.of(InfoTask.class);

    /** Says it of the framework of this context. */
    @Activate
    public InfoTask(BundleContext context, @Reference ProblemLog log) {
        this.context = context;
        this.log = log;
    }

    @Override
    public TaskDescription description() {
        return new TaskDescription(
                "info",
                messages.text("info.name"),
                messages.text("info.summary"),
                messages.text("info.help"),
                ParameterTree.NONE,
                List.of(),
                List.of("info", "info --json"));
    }

    @Override
    public TaskResult run(Arguments arguments, TaskContext caller) {
        Map<String, Object> folders = new LinkedHashMap<>();
        FOLDERS.forEach(folder -> folders.put(folder, context.getProperty("kopa." + folder)));
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("version", context.getProperty("kopa.version"));
        data.put("java", java());
        data.put("system", system());
        data.put("folders", folders);
        data.put("methods", (long) methods());
        data.put("problems", (long) log.problems().size());
        List<Bundle> bundles = Arrays.asList(context.getBundles());
        data.put("bundles", bundles.stream().map(InfoTask::data).toList());

        List<Block.Facts.Entry> facts = new ArrayList<>();
        facts.add(fact("version", data.get("version")));
        facts.add(fact("java", data.get("java")));
        facts.add(fact("system", data.get("system")));
        folders.forEach((folder, path) -> facts.add(fact(folder, path)));
        facts.add(fact("methods", data.get("methods")));
        facts.add(fact("problems", data.get("problems")));
        return new TaskResult(TaskResult.Outcome.DONE, List.of(new Block.Facts(facts), table(bundles)), data);
    }

    private Block.Facts.Entry fact(String key, Object value) {
        return new Block.Facts.Entry(messages.text("info." + key), Text.same(String.valueOf(value)));
    }

    private static String java() {
        return System.getProperty("java.version") + ", " + System.getProperty("java.vm.name") + ", "
                + System.getProperty("java.vendor");
    }

    private static String system() {
        return System.getProperty("os.name") + " " + System.getProperty("os.version") + ", "
                + System.getProperty("os.arch");
    }

    private int methods() {
        try {
            Collection<?> found = context.getServiceReferences(EvaluationMethod.class, null);
            return found.size();
        } catch (InvalidSyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, Object> data(Bundle bundle) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("name", bundle.getSymbolicName());
        data.put("version", bundle.getVersion().toString());
        data.put("state", state(bundle));
        if (bundle.getLocation().startsWith(PluginInstaller.LOCATION)) {
            data.put("jar", jar(bundle));
        }
        return data;
    }

    private Block.Table table(List<Bundle> bundles) {
        List<Block.Table.Column> columns = List.of(
                new Block.Table.Column(messages.text("info.bundle"), 0),
                new Block.Table.Column(messages.text("info.bundle.version"), 0),
                new Block.Table.Column(messages.text("info.bundle.state"), 0),
                new Block.Table.Column(messages.text("info.bundle.jar"), 0));
        List<List<Block.Table.Cell>> rows = bundles.stream()
                .map(bundle -> List.<Block.Table.Cell>of(
                        words(Text.same(bundle.getSymbolicName())),
                        words(Text.same(bundle.getVersion().toString())),
                        words(messages.text("state." + state(bundle))),
                        words(Text.same(jar(bundle)))))
                .toList();
        return new Block.Table(messages.text("info.bundles"), columns, rows);
    }

    private static Block.Table.Words words(Text text) {
        return new Block.Table.Words(text);
    }

    private static String jar(Bundle bundle) {
        String location = bundle.getLocation();
        return location.startsWith(PluginInstaller.LOCATION)
                ? location.substring(PluginInstaller.LOCATION.length())
                : "";
    }

    private static String state(Bundle bundle) {
        return switch (bundle.getState()) {
            case Bundle.INSTALLED -> "installed";
            case Bundle.RESOLVED -> "resolved";
            case Bundle.STARTING -> "starting";
            case Bundle.ACTIVE -> "active";
            case Bundle.STOPPING -> "stopping";
            default -> "uninstalled";
        };
    }
}
