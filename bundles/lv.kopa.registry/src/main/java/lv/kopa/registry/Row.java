package lv.kopa.registry;

import java.util.Objects;

/** A thing in the registry, named so that a table can jump to it. */
public record Row(Kind<?> kind, Id<?> id) {
    /** Rejects nulls. */
    public Row {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(id);
    }

    /** The thing of which this is a fact. */
    public static Row of(Fact<?> fact) {
        return new Row(Kind.of(fact.entry()), fact.id());
    }

    @Override
    public String toString() {
        return kind + " " + id;
    }
}
