package lv.kopa.plugin.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lv.kopa.task.Problem;
import lv.kopa.task.ProblemLog;

/** The problems of this process, in memory: they are found anew at every start. Safe for any number of threads. */
final class OpenProblems implements ProblemLog {
    private final Map<Origin, Problem> open = new LinkedHashMap<>();

    private record Origin(String source, String key) {}

    @Override
    public synchronized void report(Problem problem) {
        Origin origin = new Origin(problem.source(), problem.key());
        open.remove(origin);
        open.put(origin, problem);
    }

    @Override
    public synchronized void clear(String source) {
        open.keySet().removeIf(origin -> origin.source().equals(source));
    }

    @Override
    public synchronized void clear(String source, String key) {
        open.remove(new Origin(source, key));
    }

    @Override
    public synchronized List<Problem> problems() {
        return List.copyOf(open.values());
    }
}
