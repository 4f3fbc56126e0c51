package lv.kopa.registry;

import java.util.List;
import java.util.stream.Collectors;
import lv.kopa.text.Language;

/** What was given is not taken; nothing was changed. Carries every objection, not only the first. */
public final class RefusedException extends Exception {
    private static final long serialVersionUID = 1;

    private final transient List<Objection> objections;

    /** These objections, at least one. */
    public RefusedException(List<Objection> objections) {
        super(objections.stream()
                .map(each -> each.kind().name() + " " + each.id() + ": "
                        + each.message().in(Language.EN))
                .collect(Collectors.joining("; ")));
        this.objections = List.copyOf(objections);
    }

    /** Why. */
    public List<Objection> objections() {
        return objections;
    }
}
