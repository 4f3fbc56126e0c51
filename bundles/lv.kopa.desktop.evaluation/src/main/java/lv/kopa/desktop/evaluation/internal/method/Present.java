package lv.kopa.desktop.evaluation.internal.method;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lv.kopa.desktop.evaluation.internal.Draft;
import lv.kopa.evaluation.MethodEntry;
import lv.kopa.evaluation.StudyDescription;
import lv.kopa.workbench.Topic;

/**
 * The methods and studies that are here now.
 *
 * @param known whether anybody was asked yet
 * @param entries the methods, by id
 * @param studies the studies, in the order in which they are offered
 * @param seen the latest entry of each that is or was here
 */
public record Present(
        boolean known, List<MethodEntry> entries, List<StudyDescription> studies, Map<String, MethodEntry> seen) {
    /** Where the window finds it, so that its commands are asked anew when methods come and go. */
    public static final Topic<Present> TOPIC = new Topic<>("evaluation.methods", Present.class);

    /** None, before anybody was asked. */
    static final Present NONE = new Present(false, List.of(), List.of(), Map.of());

    /** Copies the collections. */
    public Present {
        entries = List.copyOf(entries);
        studies = List.copyOf(studies);
        seen = Map.copyOf(seen);
    }

    /** These, and what is remembered of methods that were here before. */
    Present then(List<MethodEntry> next, List<StudyDescription> offered) {
        Map<String, MethodEntry> all = new HashMap<>(seen);
        next.forEach(entry -> all.put(entry.description().id(), entry));
        return new Present(true, next, offered, all);
    }

    /** The method with this id, if it is here. */
    public Optional<MethodEntry> find(String id) {
        return entries.stream()
                .filter(entry -> entry.description().id().equals(id))
                .findFirst();
    }

    /** The chosen method, if one is chosen and here. */
    public Optional<MethodEntry> chosen(Draft draft) {
        return draft.method().flatMap(this::find);
    }

    /** Whether the chosen method is known not to be here. */
    public boolean missing(Draft draft) {
        return known && draft.method().isPresent() && chosen(draft).isEmpty();
    }
}
