package lv.kopa.plugin.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;
import lv.kopa.task.Problem;
import lv.kopa.task.ProblemLog;

/** The problems of this process, in memory: they are found anew at every start. Safe for any number of threads. */
final class OpenProblems implements ProblemLog {
    private final Map<Origin, Problem> open = new LinkedHashMap<>();

    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

    private record Origin(String source, String key) {}

    @Override
    public void report(Problem problem) {
        Origin origin = new Origin(problem.source(), problem.key());
        synchronized (this) {
            open.remove(origin);
            open.put(origin, problem);
        }
        listeners.forEach(Runnable::run);
    }

    @Override
    public void clear(String source) {
        clear(origin -> origin.source().equals(source));
    }

    @Override
    public void clear(String source, String key) {
        clear(new Origin(source, key)::equals);
    }

    private void clear(Predicate<Origin> which) {
        boolean cleared;
        synchronized (this) {
            cleared = open.keySet().removeIf(which);
        }
        if (cleared) {
            listeners.forEach(Runnable::run);
        }
    }

    @Override
    public Following follow(Runnable listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    @Override
    public synchronized List<Problem> problems() {
        return List.copyOf(open.values());
    }
}
