package lv.kopa.engine.internal.programme;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import lv.kopa.registry.Entry;
import lv.kopa.registry.Fact;
import lv.kopa.registry.Id;
import lv.kopa.registry.Kind;
import lv.kopa.registry.Moment;
import lv.kopa.registry.Page;
import lv.kopa.registry.Question;
import lv.kopa.registry.Snapshot;

/** A snapshot that reads each kind once, for those who ask for all of a kind again and again. */
final class RememberingSnapshot implements Snapshot {
    private final Snapshot snapshot;
    private final Map<Kind<?>, List<? extends Fact<?>>> ever = new ConcurrentHashMap<>();

    RememberingSnapshot(Snapshot snapshot) {
        this.snapshot = snapshot;
    }

    @Override
    public Moment moment() {
        return snapshot.moment();
    }

    @Override
    public long change() {
        return snapshot.change();
    }

    @Override
    public boolean synthetic() {
        return snapshot.synthetic();
    }

    @Override
    public <T extends Entry> Optional<Fact<T>> find(Kind<T> kind, Id<T> id) {
        return snapshot.find(kind, id);
    }

    @Override
    public <T extends Entry> List<Fact<T>> all(Kind<T> kind) {
        return ever(kind).stream()
                .filter(fact -> fact.span().contains(moment().asOf()))
                .toList();
    }

    @Override
    public <T extends Entry> List<Fact<T>> referring(Kind<T> kind, String field, Id<?> to) {
        return snapshot.referring(kind, field, to);
    }

    @Override
    @SuppressWarnings("unchecked") // put in under its own kind
    public <T extends Entry> List<Fact<T>> ever(Kind<T> kind) {
        return (List<Fact<T>>) ever.computeIfAbsent(kind, each -> snapshot.ever(kind));
    }

    @Override
    public <T extends Entry> Page<T> page(Question<T> question) {
        return snapshot.page(question);
    }
}
