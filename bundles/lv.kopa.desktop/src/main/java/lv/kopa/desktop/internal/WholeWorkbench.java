package lv.kopa.desktop.internal;

import java.awt.Window;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import lv.kopa.desktop.internal.dialog.FileDialogs;
import lv.kopa.desktop.internal.job.JobRunner;
import lv.kopa.desktop.internal.look.Looks;
import lv.kopa.desktop.internal.settings.Appearance;
import lv.kopa.desktop.internal.settings.FileMemory;
import lv.kopa.desktop.internal.shared.SharedValues;
import lv.kopa.desktop.internal.window.MainWindow;
import lv.kopa.evaluation.Arguments;
import lv.kopa.report.Palette;
import lv.kopa.text.Language;
import lv.kopa.workbench.FileQuestion;
import lv.kopa.workbench.Jobs;
import lv.kopa.workbench.Memory;
import lv.kopa.workbench.Notice;
import lv.kopa.workbench.Shared;
import lv.kopa.workbench.Theme;
import lv.kopa.workbench.Topic;
import lv.kopa.workbench.Workbench;

/** The workbench of the whole window; views are given a {@link ScopedWorkbench} over it. */
final class WholeWorkbench implements Workbench {
    private final Appearance appearance;
    private final SharedValues values;
    private final JobRunner jobs;
    private final FileMemory memory;
    private final MainWindow window;
    private final Function<String, Optional<Arguments>> preferences;
    private final Consumer<String> show;
    private final Consumer<String> run;

    WholeWorkbench(
            Appearance appearance,
            SharedValues values,
            JobRunner jobs,
            FileMemory memory,
            MainWindow window,
            Function<String, Optional<Arguments>> preferences,
            Consumer<String> show,
            Consumer<String> run) {
        this.appearance = appearance;
        this.values = values;
        this.jobs = jobs;
        this.memory = memory;
        this.window = window;
        this.preferences = preferences;
        this.show = show;
        this.run = run;
    }

    @Override
    public Language language() {
        return appearance.language();
    }

    @Override
    public Theme theme() {
        return appearance.theme();
    }

    @Override
    public Palette palette() {
        return Looks.palette(theme());
    }

    @Override
    public <T> Shared<T> shared(Topic<T> topic) {
        return values.of(topic);
    }

    @Override
    public Jobs jobs() {
        return jobs;
    }

    @Override
    public void show(String viewId) {
        show.accept(viewId);
    }

    @Override
    public void run(String commandId) {
        run.accept(commandId);
    }

    @Override
    public void tell(Notice notice) {
        window.tell(notice);
    }

    @Override
    public Optional<Path> ask(FileQuestion question) {
        return FileDialogs.ask(question, this);
    }

    @Override
    public Memory memory() {
        return memory;
    }

    @Override
    public Optional<Arguments> preferences(String pageId) {
        return preferences.apply(pageId);
    }

    @Override
    public Window window() {
        return window.frame();
    }
}
