package lv.kopa.engine.internal;

import java.util.ArrayList;
import java.util.List;
import lv.kopa.task.Problem;
import lv.kopa.task.ProblemLog;

/** Remembers what was noted. */
public final class FakeProblems implements ProblemLog {
    private final List<Problem> problems = new ArrayList<>();

    @Override
    public synchronized void report(Problem problem) {
        problems.add(problem);
    }

    @Override
    public synchronized void clear(String source) {
        problems.removeIf(problem -> problem.source().equals(source));
    }

    @Override
    public synchronized void clear(String source, String key) {
        problems.removeIf(
                problem -> problem.source().equals(source) && problem.key().equals(key));
    }

    @Override
    public synchronized List<Problem> problems() {
        return List.copyOf(problems);
    }

    /** The keys of what was noted. */
    public List<String> keys() {
        return problems().stream().map(Problem::key).toList();
    }

    @Override
    public Following follow(Runnable listener) {
        return () -> {};
    }
}
