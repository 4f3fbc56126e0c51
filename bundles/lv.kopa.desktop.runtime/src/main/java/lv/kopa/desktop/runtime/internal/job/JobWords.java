package lv.kopa.desktop.runtime.internal.job;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import lv.kopa.desktop.runtime.internal.list.Row;
import lv.kopa.desktop.runtime.internal.list.Times;
import lv.kopa.text.Language;
import lv.kopa.text.Messages;
import lv.kopa.widget.FaultText;
import lv.kopa.workbench.Job;

/**
 * What there is to say about jobs.
 *
 * @param times says when and how long
 */
record JobWords(Times times) {
    private static final Messages MESSAGES = Messages.of(JobWords.class);

    private Language language() {
        return times.language();
    }

    private String say(String key, Object... arguments) {
        return MESSAGES.text(key, arguments).in(language());
    }

    /** The heads of the columns of {@link #row}. */
    List<String> heads() {
        return List.of(
                say("head.state"),
                say("head.name"),
                say("head.progress"),
                say("head.step"),
                say("head.began"),
                say("head.took"));
    }

    /** A job in a row. */
    Row row(Job job) {
        boolean known = job.fraction() >= 0 && !job.state().ended();
        return new Row(
                icon(job.state()),
                List.of(
                        state(job),
                        job.name().in(language()),
                        known ? Math.round(job.fraction() * 100) + " %" : "",
                        job.step().in(language()),
                        times.moment(job.started()),
                        times.duration(job.duration())),
                known ? job.fraction() : -1);
    }

    private String state(Job job) {
        return say("state." + job.state().name().toLowerCase(Locale.ROOT));
    }

    private static String icon(Job.State state) {
        return switch (state) {
            case RUNNING -> "play";
            case STOPPING -> "hourglass";
            case DONE -> "circle-check";
            case FAILED -> "circle-alert";
            case CANCELLED -> "circle-stop";
        };
    }

    /** Everything about a job, for one that failed each fault of what was given. */
    String details(Job job) {
        List<String> parts = new ArrayList<>();
        parts.add(job.name().in(language()) + "\n"
                + say(
                        job.state().ended() ? "details.ended" : "details.runs",
                        state(job),
                        times.moment(job.started()),
                        times.duration(job.duration())));
        if (!job.step().isEmpty()) {
            parts.add(job.step().in(language()));
        }
        job.culprit().ifPresent(jar -> parts.add(say("details.culprit", jar)));
        if (!job.faults().isEmpty()) {
            parts.add(FaultText.of(job.faults(), language()));
        }
        return String.join("\n\n", parts);
    }
}
