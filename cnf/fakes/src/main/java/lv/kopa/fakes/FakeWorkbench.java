package lv.kopa.fakes;

import java.awt.Window;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import lv.kopa.evaluation.Arguments;
import lv.kopa.evaluation.InputException;
import lv.kopa.evaluation.InputFault;
import lv.kopa.evaluation.RunMonitor;
import lv.kopa.report.Palette;
import lv.kopa.text.Language;
import lv.kopa.text.Text;
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

/** A window that nobody sees: remembers what it was told, and runs jobs at once or when it is told to. */
public final class FakeWorkbench implements Workbench {
    /** What was told, latest last. */
    public final List<Notice> told = new ArrayList<>();

    /** The views that were shown. */
    public final List<String> shown = new ArrayList<>();

    /** What is answered to questions for files, one after the other; nothing when it is empty. */
    public final Deque<Path> answers = new ArrayDeque<>();

    /** The titles of the questions for files. */
    public final List<String> asked = new ArrayList<>();

    /** Whether what is shared is told of later, as in the window: by {@link #tell}. */
    public boolean late;

    private final List<Runnable> untold = new ArrayList<>();

    /** Tells of what was shared meanwhile: each listener, of the last value only. */
    public void tell() {
        List<Runnable> telling = List.copyOf(untold);
        untold.clear();
        telling.forEach(Runnable::run);
    }

    /** Whether jobs wait for {@link #finish}. */
    public boolean slow;

    private final Map<Topic<?>, Value<?>> values = new HashMap<>();
    private final Map<String, List<String>> memory = new HashMap<>();
    private final List<FakeJob> jobs = new ArrayList<>();
    private final List<Runnable> followers = new ArrayList<>();

    private final class Value<T> implements Shared<T> {
        private Optional<T> value = Optional.empty();
        private final List<Consumer<Optional<T>>> listeners = new ArrayList<>();

        @Override
        public Optional<T> get() {
            return value;
        }

        @Override
        public void set(T next) {
            change(Optional.of(next));
        }

        @Override
        public void clear() {
            change(Optional.empty());
        }

        private void change(Optional<T> next) {
            if (!value.equals(next)) {
                value = next;
                if (late) {
                    untold.add(() -> List.copyOf(listeners).forEach(listener -> listener.accept(value)));
                } else {
                    List.copyOf(listeners).forEach(listener -> listener.accept(next));
                }
            }
        }

        @Override
        public Registration follow(Consumer<Optional<T>> listener) {
            listeners.add(listener);
            listener.accept(value);
            return () -> listeners.remove(listener);
        }
    }

    private final class FakeJob implements Job, RunMonitor {
        private final Text name;
        private final Runnable work;
        private State state = State.RUNNING;
        private List<InputFault> faults = List.of();

        <T> FakeJob(Text name, Work<T> work, Consumer<? super T> done) {
            this.name = name;
            this.work = () -> work(work, done);
        }

        private <T> void work(Work<T> todo, Consumer<? super T> done) {
            try {
                T result = todo.run(this);
                state = State.DONE;
                done.accept(result);
            } catch (CancellationException e) {
                state = State.CANCELLED;
            } catch (InputException e) {
                state = State.FAILED;
                faults = e.faults();
            } catch (Exception e) {
                throw new AssertionError(e);
            }
            List.copyOf(followers).forEach(Runnable::run);
        }

        @Override
        public void progress(double fraction, Text step) {
            // nobody looks
        }

        @Override
        public boolean cancelled() {
            return state == State.STOPPING;
        }

        @Override
        public Text name() {
            return name;
        }

        @Override
        public State state() {
            return state;
        }

        @Override
        public double fraction() {
            return -1;
        }

        @Override
        public Text step() {
            return Text.EMPTY;
        }

        @Override
        public List<InputFault> faults() {
            return faults;
        }

        @Override
        public Instant started() {
            return Instant.EPOCH;
        }

        @Override
        public Duration duration() {
            return Duration.ZERO;
        }

        @Override
        public Optional<String> culprit() {
            return Optional.empty();
        }

        @Override
        public void cancel() {
            if (state == State.RUNNING) {
                state = State.STOPPING;
            }
        }
    }

    /** Runs the jobs that wait. */
    public void finish() {
        for (FakeJob job : List.copyOf(jobs)) {
            if (!job.state().ended()) {
                job.work.run();
            }
        }
    }

    /** Stops the jobs that wait, as a person does in the list of jobs. */
    public void stop() {
        for (FakeJob job : List.copyOf(jobs)) {
            if (!job.state().ended()) {
                job.state = Job.State.CANCELLED;
            }
        }
        List.copyOf(followers).forEach(Runnable::run);
    }

    /** The wording of the latest notice. */
    public String latest() {
        return told.isEmpty() ? "" : told.get(told.size() - 1).text().in(language());
    }

    @Override
    public Language language() {
        return Language.EN;
    }

    @Override
    public Theme theme() {
        return Theme.LIGHT;
    }

    @Override
    public Palette palette() {
        throw new UnsupportedOperationException();
    }

    @Override
    @SuppressWarnings("unchecked") // a topic has one type
    public <T> Shared<T> shared(Topic<T> topic) {
        return (Shared<T>) values.computeIfAbsent(topic, key -> new Value<T>());
    }

    @Override
    public Jobs jobs() {
        return new Jobs() {
            @Override
            public <T> Job run(Text name, Work<T> work, Consumer<? super T> done) {
                FakeJob job = new FakeJob(name, work, done);
                jobs.add(0, job);
                if (!slow) {
                    job.work.run();
                }
                return job;
            }

            @Override
            public <T> Job prepare(Text name, Work<T> work, Consumer<? super T> done) {
                return run(name, work, done);
            }

            @Override
            public List<Job> jobs() {
                return List.copyOf(jobs);
            }

            @Override
            public void forgetEnded() {
                // nothing is remembered
            }

            @Override
            public Registration follow(Runnable listener) {
                followers.add(listener);
                listener.run();
                return () -> followers.remove(listener);
            }
        };
    }

    /** The jobs, newest first. */
    public List<? extends Job> all() {
        return jobs;
    }

    @Override
    public void show(String viewId) {
        shown.add(viewId);
    }

    @Override
    public void run(String commandId) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void tell(Notice notice) {
        told.add(notice);
    }

    @Override
    public Optional<Path> ask(FileQuestion question) {
        asked.add(question.title().in(language()));
        return Optional.ofNullable(answers.poll());
    }

    @Override
    public Memory memory() {
        return new Memory() {
            @Override
            public List<String> get(String key) {
                return memory.getOrDefault(key, List.of());
            }

            @Override
            public void put(String key, List<String> words) {
                memory.put(key, List.copyOf(words));
            }
        };
    }

    @Override
    public Optional<Arguments> preferences(String pageId) {
        return Optional.empty();
    }

    @Override
    public Window window() {
        throw new UnsupportedOperationException();
    }
}
