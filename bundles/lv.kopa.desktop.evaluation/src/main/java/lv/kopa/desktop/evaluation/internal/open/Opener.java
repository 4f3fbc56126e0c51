package lv.kopa.desktop.evaluation.internal.open;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import lv.kopa.desktop.evaluation.internal.Draft;
import lv.kopa.desktop.evaluation.internal.ViewIds;
import lv.kopa.desktop.evaluation.internal.open.SourceFinder.Found;
import lv.kopa.evaluation.ArgumentsExchange;
import lv.kopa.evaluation.DataRole;
import lv.kopa.evaluation.Dataset;
import lv.kopa.evaluation.TableExchange;
import lv.kopa.text.Messages;
import lv.kopa.text.Text;
import lv.kopa.workbench.FileQuestion;
import lv.kopa.workbench.Job;
import lv.kopa.workbench.Notice;
import lv.kopa.workbench.Topic;
import lv.kopa.workbench.Work;
import lv.kopa.workbench.Workbench;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Opens data in a job and hands them to all views. Of two that are being opened, the later one counts. */
@Component(service = Opener.class)
public final class Opener {
    private static final Messages MESSAGES = Messages.of(Opener.class);

    private final TableExchange tables;
    private final ArgumentsExchange settings;
    private Optional<Job> opening = Optional.empty();
    private Optional<Draft.Source> sample = Optional.empty();

    /** Called by Declarative Services. */
    @Activate
    public Opener(@Reference TableExchange tables, @Reference ArgumentsExchange settings) {
        this.tables = tables;
        this.settings = settings;
    }

    /** Asks for tables and opens them. */
    void ask(Workbench workbench) {
        workbench.ask(question("ask.values")).ifPresent(values -> open(List.of(values), workbench));
    }

    /** Opens these files, one or two; asks for the table of indicators where it is not among or beside them. */
    public void open(List<Path> files, Workbench workbench) {
        Path first = files.get(0);
        run(
                first,
                monitor -> {
                    Optional<Found> found = SourceFinder.find(files);
                    return found.isPresent()
                            ? Optional.of(read(found.get().source(), found.get().beside(), Optional.empty()))
                            : Optional.<Opened>empty();
                },
                opened ->
                        opened.ifPresentOrElse(data -> take(data, workbench), () -> askForIndicators(first, workbench)),
                workbench);
    }

    private void askForIndicators(Path values, Workbench workbench) {
        workbench
                .ask(question("ask.indicators", values.getFileName().toString()))
                .ifPresent(indicators -> open(new Draft.Source(values, Optional.of(indicators)), workbench));
    }

    /** Opens tables that are known to belong together. */
    void open(Draft.Source source, Workbench workbench) {
        run(
                source.values(),
                monitor -> read(source, false, Optional.empty()),
                opened -> take(opened, workbench),
                workbench);
    }

    /** Opens a sample, with the method and settings that it comes with. */
    void open(Sample sample, Workbench workbench) {
        run(
                sample.folder(),
                monitor -> read(sample.source(), false, Optional.of(new Opened.Setting(Sample.METHOD, given(sample)))),
                opened -> take(opened, workbench),
                workbench);
    }

    private Map<String, Object> given(Sample sample) throws lv.kopa.evaluation.InputException {
        return sample.arguments().isPresent() ? settings.read(sample.arguments().get()) : Map.of();
    }

    private Opened read(Draft.Source source, boolean beside, Optional<Opened.Setting> setting)
            throws lv.kopa.evaluation.InputException {
        Dataset dataset = tables.read(source.values(), source.indicators());
        dataset.digest(); // takes its time, and is wanted on the event dispatch thread
        return new Opened(dataset, source, beside, setting);
    }

    private <T> void run(Path subject, Work<T> work, Consumer<T> done, Workbench workbench) {
        opening.filter(job -> !job.state().ended()).ifPresent(job -> {
            job.cancel();
            workbench.tell(Notice.info(MESSAGES.text("open.stopped", job.name())));
        });
        Text name = MESSAGES.text("open.job", subject.getFileName().toString());
        opening = Optional.of(workbench
                .jobs()
                .run(
                        name,
                        monitor -> {
                            T result = work.run(monitor);
                            if (monitor.cancelled()) {
                                throw new CancellationException();
                            }
                            return result;
                        },
                        done));
    }

    /** The settings that a sample came with go with it: they name indicators that other data do not have. */
    private void take(Opened opened, Workbench workbench) {
        Draft before = Draft.of(workbench);
        boolean usual = opened.setting().isEmpty()
                && sample.isPresent()
                && before.source().equals(sample)
                && !before.arguments().isEmpty();
        sample = opened.setting().map(setting -> opened.source());
        workbench.shared(Topic.RECORD).clear();
        workbench.shared(Topic.UNIT).clear();
        workbench.shared(Topic.NODE).clear();
        Draft.shared(workbench).set(opened.draft(usual ? before.usual() : before));
        workbench.shared(Topic.DATASET).set(opened.dataset());
        if (opened.setting().isEmpty()) {
            new RecentSources(workbench.memory()).add(opened.source());
        }
        Text what = words(opened);
        workbench.tell(Notice.info(usual ? MESSAGES.text("opened.usual", what) : what));
        workbench.show(ViewIds.DATA);
    }

    private static Text words(Opened opened) {
        Dataset dataset = opened.dataset();
        long indicators = dataset.columns().stream()
                .filter(column -> column.key().role() == DataRole.INDICATOR)
                .map(column -> column.key().code())
                .distinct()
                .count();
        Text what = MESSAGES.text("opened", dataset.title(), dataset.units().size(), indicators);
        return opened.source()
                .indicators()
                .filter(file -> opened.beside())
                .map(file ->
                        MESSAGES.text("opened.beside", what, file.getFileName().toString()))
                .orElse(what);
    }

    private static FileQuestion question(String key, Object... about) {
        return new FileQuestion(
                MESSAGES.text(key, about),
                FileQuestion.Purpose.OPEN,
                List.of(new FileQuestion.Filter(MESSAGES.text("tables"), SourceFinder.ENDINGS)),
                Optional.empty());
    }
}
