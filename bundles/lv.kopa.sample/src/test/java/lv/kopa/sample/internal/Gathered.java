package lv.kopa.sample.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import lv.kopa.registry.Change;
import lv.kopa.registry.Entry;
import lv.kopa.registry.Fact;
import lv.kopa.registry.Kind;
import lv.kopa.registry.Moment;
import lv.kopa.registry.SnapshotOf;
import lv.kopa.registry.Timeline;

/** A sample in memory. */
final class Gathered implements Sample.Taker {
    final List<Batch> batches = new ArrayList<>();
    final List<Batch> late;

    private Gathered(long seed, int clusters) {
        try {
            late = new Sample(seed, new Size(clusters)).give(this);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Gathered of(long seed, int clusters) {
        return new Gathered(seed, clusters);
    }

    @Override
    public void take(Batch batch) {
        batches.add(batch);
    }

    @Override
    public void far(double fraction) {
        // nobody waits
    }

    List<Change<?>> changes() {
        List<Change<?>> all = new ArrayList<>();
        batches.forEach(batch -> all.addAll(batch.changes()));
        late.forEach(batch -> all.addAll(batch.changes()));
        return all;
    }

    List<Fact<?>> facts() {
        List<Fact<?>> facts = new ArrayList<>();
        changes().forEach(change -> add(change, facts));
        return facts;
    }

    private static <T extends Entry> void add(Change<T> change, List<Fact<?>> facts) {
        for (Timeline.Step<T> step : change.after().steps()) {
            facts.add(new Fact<>(change.id(), step.span(), step.entry(), 1));
        }
    }

    <T extends Entry> List<Fact<T>> of(Class<T> type) {
        return on(Calibration.END).ever(Kind.of(type));
    }

    SnapshotOf on(LocalDate day) {
        return new SnapshotOf(Moment.of(day), true, facts());
    }
}
