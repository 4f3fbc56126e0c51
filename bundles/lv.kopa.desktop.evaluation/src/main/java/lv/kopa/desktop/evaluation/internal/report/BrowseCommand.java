package lv.kopa.desktop.evaluation.internal.report;

import java.awt.Desktop;
import java.awt.event.KeyEvent;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import lv.kopa.desktop.evaluation.internal.RecordCommand;
import lv.kopa.evaluation.EvaluationRecord;
import lv.kopa.report.ReportService;
import lv.kopa.text.Language;
import lv.kopa.workbench.Command;
import lv.kopa.workbench.Notice;
import lv.kopa.workbench.Workbench;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Opens the report in the browser, from a folder in the cache. */
@Component(service = Command.class)
public final class BrowseCommand extends RecordCommand {
    private static final System.Logger LOG = System.getLogger(BrowseCommand.class.getName());

    private final RecordReports reports;
    private final ReportService writing;
    private final PassingFiles files;

    private record Opened(Path file, boolean shown) {}

    /** Called by Declarative Services. */
    @Activate
    public BrowseCommand(@Reference RecordReports reports, @Reference ReportService writing, BundleContext context) {
        super(new Description(
                "evaluation.open-in-browser",
                Words.text("browse"),
                Words.text("browse.summary"),
                "external-link",
                Optional.of(new Place(Menu.FILE, 120)),
                Optional.of(Key.menuShift(KeyEvent.VK_B)),
                false));
        this.reports = reports;
        this.writing = writing;
        files = new PassingFiles(Path.of(context.getProperty("kopa.cache")).resolve("browser"));
    }

    @Override
    protected void run(Workbench workbench, EvaluationRecord record) {
        Language language = workbench.language();
        workbench
                .jobs()
                .run(
                        Words.text("job.browse"),
                        monitor -> {
                            String name = record.id() + "." + language.code() + ".html";
                            Path file =
                                    files.write(name, out -> writing.write(reports.of(record), "html", language, out));
                            return new Opened(file, shown(file));
                        },
                        opened -> tell(workbench, opened));
    }

    private static void tell(Workbench workbench, Opened opened) {
        workbench.tell(
                opened.shown()
                        ? Notice.info(Words.text("browsed"))
                        : new Notice(
                                Notice.Severity.WARNING,
                                Words.text("browse.none", opened.file().toString()),
                                Optional.empty()));
    }

    private static boolean shown(Path file) {
        try {
            if (!Desktop.isDesktopSupported() || !Desktop.getDesktop().isSupported(Desktop.Action.BROWSE)) {
                return false;
            }
            Desktop.getDesktop().browse(file.toUri());
            return true;
        } catch (IOException | UnsupportedOperationException | SecurityException e) {
            LOG.log(System.Logger.Level.WARNING, "no browser", e);
            return false;
        }
    }
}
