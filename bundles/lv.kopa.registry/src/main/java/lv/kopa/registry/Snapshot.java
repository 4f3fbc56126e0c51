package lv.kopa.registry;

import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The registry as it looks from one moment. The same moment shows the same as long as its day of knowledge has passed,
 * whatever is entered later. Lists are ordered by identifier (as characters compare), then by day.
 */
@ProviderType
public interface Snapshot {

    /** From where this looks. */
    Moment moment();

    /** Number of the last change that is known here; 0 where nothing is. */
    long change();

    /** Whether the data are invented; whatever shows them says so. */
    boolean synthetic();

    /** What was true of one thing. */
    <T extends Entry> Optional<Fact<T>> find(Kind<T> kind, Id<T> id);

    /** What was true of all things of a kind. */
    <T extends Entry> List<Fact<T>> all(Kind<T> kind);

    /** What was true, of those that refer to a thing by this field. Takes time with the number of these alone. */
    <T extends Entry> List<Fact<T>> referring(Kind<T> kind, String field, Id<?> to);

    /** What was ever true, before, on or after the day of the moment, as known on its day of knowledge. */
    <T extends Entry> List<Fact<T>> ever(Kind<T> kind);

    /** A page of what was true, as a table shows it. */
    <T extends Entry> Page<T> page(Question<T> question);
}
