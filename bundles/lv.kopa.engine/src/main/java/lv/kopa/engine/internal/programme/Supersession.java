package lv.kopa.engine.internal.programme;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import lv.kopa.text.Text;

/**
 * What a registry says today of a record whose data were drawn from it.
 *
 * @param superseded whether the same query gives other data today
 * @param since the first day at whose end the registry knew more; empty where it knows no more
 * @param changes number of changes since
 * @param differences the first places at which the data differ, in words
 * @param unlisted number of further places
 * @param unknown why it could not be found out; {@linkplain Text#EMPTY empty} where it could
 */
public record Supersession(
        boolean superseded,
        Optional<LocalDate> since,
        long changes,
        List<Text> differences,
        long unlisted,
        Text unknown) {
    /** Copies the list. */
    public Supersession {
        differences = List.copyOf(differences);
    }

    /** Nothing is known more. */
    static Supersession none() {
        return new Supersession(false, Optional.empty(), 0, List.of(), 0, Text.EMPTY);
    }

    /** It cannot be found out. */
    static Supersession unknown(Text reason) {
        return new Supersession(false, Optional.empty(), 0, List.of(), 0, reason);
    }

    /** It in a sentence. */
    public Text sentence() {
        if (!unknown.isEmpty()) {
            return Wording.text("superseded.unknown", unknown);
        }
        if (since.isEmpty()) {
            return Wording.text("superseded.no");
        }
        String day = since.get().toString();
        return superseded
                ? Wording.text("superseded.yes", day, changes, differences.size() + unlisted)
                : Wording.text("superseded.same", day, changes);
    }
}
