package lv.kopa.sample.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import lv.kopa.registry.Change;
import lv.kopa.registry.Edition;
import lv.kopa.registry.Entry;
import lv.kopa.registry.Id;
import lv.kopa.registry.Kind;
import lv.kopa.registry.RefusedException;
import lv.kopa.registry.ReportingPeriod;
import lv.kopa.registry.Workspace;
import lv.kopa.task.TaskContext;

/** Fills a new workspace with a sample. */
final class Filling implements Sample.Taker {
    private static final List<Integer> CLOSED = List.of(2017, 2018);
    private static final int CLOSING_MONTH = 6;
    private static final int CLOSING_DAY = 30;

    private final Workspace workspace;
    private final TaskContext context;
    private long things;
    private long changes;

    Filling(Workspace workspace, TaskContext context) {
        this.workspace = workspace;
        this.context = context;
    }

    /** How many things were added. */
    long things() {
        return things;
    }

    /** In how many changes. */
    long changes() {
        return changes;
    }

    void fill(Sample sample) throws IOException {
        List<Batch> late = sample.give(this);
        commit(closing(), Reason.CLOSING.words());
        for (Batch batch : late) {
            take(batch);
        }
    }

    @Override
    public void take(Batch batch) throws IOException {
        context.checkCancelled();
        for (Proof proof : batch.proofs()) {
            keep(proof);
        }
        commit(batch.changes(), batch.reason());
        things += batch.changes().size();
    }

    @Override
    public void far(double fraction) {
        context.progress(fraction, Wording.text("progress"));
    }

    private void keep(Proof proof) throws IOException {
        Path file = Files.createTempFile("kopa-sample-", ".txt");
        try {
            Files.write(file, proof.bytes());
            workspace.evidence().keep(file);
        } finally {
            Files.delete(file);
        }
    }

    private void commit(List<? extends Change<?>> some, String reason) throws IOException {
        try {
            workspace.registry().takeOver(some, reason);
            changes++;
        } catch (RefusedException e) {
            throw new IllegalStateException("a sample breaks no rule of the registry", e);
        }
    }

    private List<Change<?>> closing() {
        List<Change<?>> closing = new ArrayList<>();
        for (int year : CLOSED) {
            Edition<ReportingPeriod> open = edition(Kind.of(ReportingPeriod.class), new Id<>(Integer.toString(year)));
            LocalDate day = LocalDate.of(year + 1, CLOSING_MONTH, CLOSING_DAY);
            closing.add(open.to(open.timeline().from(day, Frame.period(year, true))));
        }
        return closing;
    }

    private <T extends Entry> Edition<T> edition(Kind<T> kind, Id<T> id) {
        return workspace
                .registry()
                .edition(kind, id)
                .orElseThrow(() -> new IllegalStateException(id + " was committed before"));
    }
}
