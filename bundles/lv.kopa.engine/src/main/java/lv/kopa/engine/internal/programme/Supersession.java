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
 * @param anotherLog whether the log is another than the one that the record was drawn from: the registry was restored from a backup,
 *     or is another one
 * @param unknown why it could not be found out; {@linkplain Text#EMPTY empty} where it could
 */
public record Supersession(
        boolean superseded,
        Optional<LocalDate> since,
        long changes,
        List<Text> differences,
        long unlisted,
        boolean anotherLog,
        Text unknown) {
    private static final int LISTED = 20;

    /** Copies the list. */
    public Supersession {
        differences = List.copyOf(differences);
    }

    /** Nothing is known more. */
    static Supersession none() {
        return new Supersession(false, Optional.empty(), 0, List.of(), 0, false, Text.EMPTY);
    }

    /** More is known since a day, by so many changes; superseded if something differs. */
    static Supersession since(LocalDate day, long changes, List<Text> differences) {
        return of(Optional.of(day), changes, differences, false);
    }

    /** The log is another one; superseded if something differs. */
    static Supersession inAnotherLog(List<Text> differences) {
        return of(Optional.empty(), 0, differences, true);
    }

    private static Supersession of(
            Optional<LocalDate> since, long changes, List<Text> differences, boolean anotherLog) {
        return new Supersession(
                !differences.isEmpty(),
                since,
                changes,
                differences.subList(0, Math.min(LISTED, differences.size())),
                Math.max(0, differences.size() - LISTED),
                anotherLog,
                Text.EMPTY);
    }

    /** It cannot be found out. */
    static Supersession unknown(Text reason) {
        return new Supersession(false, Optional.empty(), 0, List.of(), 0, false, reason);
    }

    /** It in a sentence. */
    public Text sentence() {
        if (!unknown.isEmpty()) {
            return Wording.text("superseded.unknown", unknown);
        }
        if (anotherLog) {
            return superseded
                    ? Wording.text("superseded.log", differences.size() + unlisted)
                    : Wording.text("superseded.log-same");
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
