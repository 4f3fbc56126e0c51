package lv.kopa.desktop.registry.internal;

import java.util.Objects;
import java.util.Optional;
import lv.kopa.registry.Kind;
import lv.kopa.registry.Question;
import lv.kopa.registry.Row;
import lv.kopa.workbench.Shared;
import lv.kopa.workbench.Topic;
import lv.kopa.workbench.Workbench;

/**
 * What the table lists: things of a kind, all or those that refer to one thing.
 *
 * @param kind the kind
 * @param of the thing to which they refer, and by which field; empty for all
 */
public record Listed(Kind<?> kind, Optional<Of> of) {
    /** Where all views find it. */
    public static final Topic<Listed> TOPIC = new Topic<>("registry.listed", Listed.class);

    /** The thing to which they refer, and by which field. */
    public record Of(String field, Row row) {}

    /** Rejects nulls. */
    public Listed {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(of);
    }

    /** All things of a kind. */
    public static Listed all(Kind<?> kind) {
        return new Listed(kind, Optional.empty());
    }

    /** Those that refer to a thing. */
    public static Listed of(Kind<?> kind, String field, Row row) {
        return new Listed(kind, Optional.of(new Of(field, row)));
    }

    /** The place where it is shared. */
    public static Shared<Listed> shared(Workbench workbench) {
        return workbench.shared(TOPIC);
    }

    /** The reference that a question asks for. */
    public Optional<Question.Reference> reference() {
        return of.map(each -> new Question.Reference(each.field(), each.row()));
    }
}
