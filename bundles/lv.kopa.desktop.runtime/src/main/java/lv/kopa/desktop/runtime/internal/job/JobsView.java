package lv.kopa.desktop.runtime.internal.job;

import java.time.ZoneId;
import java.util.List;
import javax.swing.Action;
import javax.swing.JComponent;
import javax.swing.Timer;
import lv.kopa.desktop.runtime.internal.list.ButtonAction;
import lv.kopa.desktop.runtime.internal.list.Columns;
import lv.kopa.desktop.runtime.internal.list.Listing;
import lv.kopa.desktop.runtime.internal.list.Times;
import lv.kopa.text.Messages;
import lv.kopa.widget.EmptyState;
import lv.kopa.workbench.Job;
import lv.kopa.workbench.Jobs;
import lv.kopa.workbench.View;
import lv.kopa.workbench.Workbench;

/** What runs and what ran, how far it is, and why what failed did so. */
final class JobsView implements View {
    private static final Messages MESSAGES = Messages.of(JobsView.class);
    private static final int SECOND_MS = 1000;

    private final Workbench workbench;
    private final Jobs jobs;
    private final Action stop;
    private final Action clear;
    private final Listing<Job> list;
    private final Timer second = new Timer(SECOND_MS, event -> refresh());

    JobsView(Workbench workbench) {
        this.workbench = workbench;
        jobs = workbench.jobs();
        stop = new ButtonAction(say("stop"), "circle-stop", say("stop.summary"), this::stop);
        clear = new ButtonAction(say("clear"), "trash-2", say("clear.summary"), jobs::forgetEnded);
        JobWords words = new JobWords(new Times(ZoneId.systemDefault(), workbench.language()));
        list = new Listing<>(
                new Columns(say("jobs"), say("details"), words.heads(), List.of(88, 0, 70, 0, 66, 52), 2),
                words::row,
                words::details,
                this::selected,
                new EmptyState("hourglass", say("jobs.none"), say("jobs.none.text")));
        list.button(stop);
        list.button(clear);
        list.key("DELETE", this::stop);
        jobs.follow(this::refresh);
    }

    private String say(String key) {
        return MESSAGES.text(key).in(workbench.language());
    }

    private void refresh() {
        List<Job> now = jobs.jobs();
        list.show(now);
        clear.setEnabled(now.stream().anyMatch(job -> job.state().ended()));
        if (now.stream().allMatch(job -> job.state().ended())) {
            second.stop();
        } else {
            second.start(); // how long it has run changes by itself
        }
    }

    private void selected() {
        stop.setEnabled(
                list.selection().filter(job -> job.state() == Job.State.RUNNING).isPresent());
    }

    private void stop() {
        list.selection().ifPresent(Job::cancel);
    }

    @Override
    public JComponent component() {
        return list;
    }

    @Override
    public JComponent focus() {
        return list.focus();
    }

    @Override
    public void close() {
        second.stop();
    }
}
