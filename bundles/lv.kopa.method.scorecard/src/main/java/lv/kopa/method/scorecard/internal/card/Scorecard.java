package lv.kopa.method.scorecard.internal.card;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import lv.kopa.text.Text;

/**
 * A scorecard: what is judged, in what, by what proof, and what has to be reached.
 *
 * @param id unique among all scorecards; after {@code scorecard.} the id of its method
 * @param version three numbers; another content is another version
 * @param name what people call it
 * @param standing what it is, on its face
 * @param status the same in the words of its author
 * @param origin region or institution from which it comes
 * @param question the question that it answers
 * @param source where it is published
 * @param licence on what terms it may be used
 * @param read the day on which the source was read, where known
 * @param groups its groups
 * @param itemsKnownOf how many items it is known to have; more than there are here where not all are public
 * @param total the sum of the points; empty where points are not added
 * @param noTotal why there is no total; empty where there is one
 * @param digest SHA-256 of the file, as 64 lower-case hexadecimal digits
 */
public record Scorecard(
        String id,
        String version,
        Text name,
        Standing standing,
        Text status,
        Text origin,
        Text question,
        Text source,
        Text licence,
        Optional<LocalDate> read,
        List<Group> groups,
        int itemsKnownOf,
        Optional<Total> total,
        Text noTotal,
        String digest) {
    /** Copies the list. */
    public Scorecard {
        Objects.requireNonNull(id);
        Objects.requireNonNull(version);
        Objects.requireNonNull(name);
        Objects.requireNonNull(standing);
        Objects.requireNonNull(status);
        Objects.requireNonNull(origin);
        Objects.requireNonNull(question);
        Objects.requireNonNull(source);
        Objects.requireNonNull(licence);
        Objects.requireNonNull(read);
        groups = List.copyOf(groups);
        Objects.requireNonNull(total);
        Objects.requireNonNull(noTotal);
        Objects.requireNonNull(digest);
    }

    /** All items, in the order of the groups. */
    public List<Item> items() {
        return groups.stream().flatMap(group -> group.items().stream()).toList();
    }
}
