package lv.kopa.plugin.internal;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import lv.kopa.task.Problem;
import lv.kopa.task.ProblemLog;
import lv.kopa.text.Messages;
import lv.kopa.text.Text;

/** Says in words what is wrong with a jar in the plug-in folder. */
final class PluginProblems {
    private final ProblemLog log;
    private final Clock clock;
    private Messages messages;

    PluginProblems(ProblemLog log, Clock clock) {
        this.log = log;
        this.clock = clock;
    }

    /** The words of this bundle, read when there is first something to say: at most starts there is not. */
    synchronized Messages messages() {
        if (messages == null) {
            messages = Messages.of(PluginProblems.class);
        }
        return messages;
    }

    /** Notes a problem, unless it is noted already. The messages are {@code <key>} and {@code <key>.cure}. */
    void report(String jar, String key, Object... arguments) {
        List<Object> all = new ArrayList<>(List.of(jar));
        all.addAll(List.of(arguments));
        report(jar, key, messages().text(key, all.toArray()), messages().text(key + ".cure", all.toArray()));
    }

    /** Notes that a jar does not resolve. */
    void reportUnresolved(String jar, List<MissingParts.Part> missing, String version) {
        if (missing.isEmpty()) {
            report(jar, "unresolved-deep");
            return;
        }
        Text parts = Text.joined(
                "; ", missing.stream().map(MissingParts.Part::message).toList());
        MissingParts.Cure best = missing.stream()
                .map(MissingParts.Part::cure)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        Text cure = messages().text("unresolved.cure." + best, jar, version);
        report(jar, "unresolved", messages().text("unresolved", jar, parts), cure);
    }

    private void report(String jar, String key, Text message, Text cure) {
        boolean known = log.problems().stream()
                .anyMatch(each -> each.source().equals(jar)
                        && each.key().equals(key)
                        && each.message().equals(message));
        if (!known) {
            log.report(new Problem(jar, key, clock.instant(), message, cure));
        }
    }

    /** What is noted about a jar. */
    List<Problem> of(String jar) {
        return log.problems().stream()
                .filter(problem -> problem.source().equals(jar))
                .toList();
    }

    /** Forgets these problems, unless something new was said since. */
    void clear(List<Problem> old) {
        List<Problem> now = log.problems();
        old.stream().filter(now::contains).forEach(problem -> log.clear(problem.source(), problem.key()));
    }

    /** Forgets what was noted about a jar. */
    void clear(String jar) {
        log.clear(jar);
    }
}
