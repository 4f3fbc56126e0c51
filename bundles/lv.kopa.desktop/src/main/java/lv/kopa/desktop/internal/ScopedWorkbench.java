package lv.kopa.desktop.internal;

import java.awt.Window;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import lv.kopa.evaluation.Arguments;
import lv.kopa.report.Palette;
import lv.kopa.text.Language;
import lv.kopa.text.Text;
import lv.kopa.widget.Steps;
import lv.kopa.workbench.FileQuestion;
import lv.kopa.workbench.Job;
import lv.kopa.workbench.Jobs;
import lv.kopa.workbench.Memory;
import lv.kopa.workbench.Notice;
import lv.kopa.workbench.Registration;
import lv.kopa.workbench.Shared;
import lv.kopa.workbench.Theme;
import lv.kopa.workbench.Topic;
import lv.kopa.workbench.Work;
import lv.kopa.workbench.Workbench;

/** The workbench of one view: what is registered through it ends when it is closed. */
public final class ScopedWorkbench implements Workbench, AutoCloseable {
    private final Workbench whole;
    private final Steps steps;
    private final List<Registration> registrations = new ArrayList<>();
    private boolean closed;

    /**
     * A workbench of a view.
     *
     * @param steps in which it hears of changes
     */
    ScopedWorkbench(Workbench whole, Steps steps) {
        this.whole = whole;
        this.steps = steps;
    }

    @Override
    public void close() {
        closed = true;
        registrations.forEach(Registration::close);
        registrations.clear();
    }

    private Registration keep(Registration registration) {
        if (closed) {
            registration.close();
            return registration;
        }
        registrations.add(registration);
        return () -> {
            registration.close();
            registrations.remove(registration);
        };
    }

    @Override
    public <T> Shared<T> shared(Topic<T> topic) {
        return new ScopedValue<>(whole.shared(topic));
    }

    private final class ScopedValue<T> implements Shared<T> {
        private final Shared<T> value;

        ScopedValue(Shared<T> value) {
            this.value = value;
        }

        @Override
        public Optional<T> get() {
            return value.get();
        }

        @Override
        public void set(T next) {
            value.set(next);
        }

        @Override
        public void clear() {
            value.clear();
        }

        @Override
        public Registration follow(Consumer<Optional<T>> listener) {
            Soon<Optional<T>> soon = new Soon<>(listener, value::get, steps);
            return keep(soon.until(value.follow(soon)));
        }
    }

    @Override
    public Jobs jobs() {
        Jobs jobs = whole.jobs();
        return new Jobs() {
            @Override
            public <T> Job run(Text name, Work<T> work, Consumer<? super T> done) {
                return jobs.run(name, work, whileOpen(done));
            }

            @Override
            public <T> Job prepare(Text name, Work<T> work, Consumer<? super T> done) {
                return jobs.prepare(name, work, whileOpen(done));
            }

            @Override
            public List<Job> jobs() {
                return jobs.jobs();
            }

            @Override
            public void forgetEnded() {
                jobs.forgetEnded();
            }

            @Override
            public Registration follow(Runnable listener) {
                Soon<Jobs> soon = new Soon<>(all -> listener.run(), () -> jobs, steps);
                return keep(soon.until(jobs.follow(() -> soon.accept(jobs))));
            }
        };
    }

    private <T> Consumer<T> whileOpen(Consumer<? super T> done) {
        return result -> {
            if (!closed) {
                done.accept(result);
            }
        };
    }

    @Override
    public Language language() {
        return whole.language();
    }

    @Override
    public Theme theme() {
        return whole.theme();
    }

    @Override
    public Palette palette() {
        return whole.palette();
    }

    @Override
    public void show(String viewId) {
        whole.show(viewId);
    }

    @Override
    public void run(String commandId) {
        whole.run(commandId);
    }

    @Override
    public void tell(Notice notice) {
        whole.tell(notice);
    }

    @Override
    public Optional<Path> ask(FileQuestion question) {
        return whole.ask(question);
    }

    @Override
    public Memory memory() {
        return whole.memory();
    }

    @Override
    public Optional<Arguments> preferences(String pageId) {
        return whole.preferences(pageId);
    }

    @Override
    public Window window() {
        return whole.window();
    }
}
