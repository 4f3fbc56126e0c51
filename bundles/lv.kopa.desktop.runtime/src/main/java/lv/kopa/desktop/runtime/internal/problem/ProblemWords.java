package lv.kopa.desktop.runtime.internal.problem;

import java.util.List;
import java.util.stream.Collectors;
import lv.kopa.desktop.runtime.internal.list.Row;
import lv.kopa.desktop.runtime.internal.list.Times;
import lv.kopa.task.Problem;
import lv.kopa.text.Language;
import lv.kopa.text.Messages;

/**
 * What there is to say about problems.
 *
 * @param times says since when
 */
record ProblemWords(Times times) {
    private static final Messages MESSAGES = Messages.of(ProblemWords.class);

    private Language language() {
        return times.language();
    }

    private String say(String key, Object... arguments) {
        return MESSAGES.text(key, arguments).in(language());
    }

    /** The heads of the columns of {@link #row}. */
    List<String> heads() {
        return List.of(say("head.message"), say("head.source"), say("head.since"));
    }

    /** A problem in a row. */
    Row row(Problem problem) {
        return new Row(
                "triangle-alert",
                List.of(problem.message().in(language()), problem.source(), times.moment(problem.since())));
    }

    /** Everything about a problem. */
    String details(Problem problem) {
        return problem.message().in(language())
                + "\n\n→ "
                + problem.cure().in(language())
                + "\n\n"
                + say("details.from", problem.source(), times.moment(problem.since()));
    }

    /** Everything about all problems, to be sent to somebody who can help. */
    String all(List<Problem> problems) {
        return problems.stream().map(this::details).collect(Collectors.joining("\n\n\n"));
    }
}
