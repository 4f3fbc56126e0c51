package lv.kopa.registry;

import java.util.Objects;
import java.util.Optional;
import lv.kopa.text.Text;

/**
 * A change of a value over the members of a cluster or programme, split into those who stayed, joined and left. A growth of
 * the whole says nothing about the members where another one joined.
 *
 * @param unit identifier of the cluster or programme
 * @param before name of the earlier period
 * @param after name of the later period
 * @param stayers members at the end of both periods whose value is known for both
 * @param joiners members at the end of the later period that were none at the end of the earlier
 * @param leavers members at the end of the earlier period that were none at the end of the later
 * @param incomplete members at the end of both periods whose value is known for one of them at most
 * @param whole all of them
 * @param reason why nothing can be split; {@linkplain Text#EMPTY empty} where it can
 */
public record Composition(
        String unit,
        String before,
        String after,
        Group stayers,
        Group joiners,
        Group leavers,
        Group incomplete,
        Group whole,
        Text reason) {

    /**
     * Some of the members.
     *
     * @param members how many they are
     * @param known of how many a value is known
     * @param before their value in the earlier period; empty where there is none
     * @param after their value in the later period; empty where there is none
     */
    public record Group(int members, int known, Optional<Double> before, Optional<Double> after) {
        /** Nobody. */
        public static final Group NOBODY = new Group(0, 0, Optional.empty(), Optional.empty());

        /** Rejects nulls. */
        public Group {
            Objects.requireNonNull(before);
            Objects.requireNonNull(after);
        }

        /** The change from the earlier period to the later; empty where a value is missing. */
        public Optional<Double> change() {
            return before.flatMap(from -> after.map(to -> to - from));
        }
    }

    /** Rejects nulls. */
    public Composition {
        Objects.requireNonNull(unit);
        Objects.requireNonNull(before);
        Objects.requireNonNull(after);
        Objects.requireNonNull(stayers);
        Objects.requireNonNull(joiners);
        Objects.requireNonNull(leavers);
        Objects.requireNonNull(incomplete);
        Objects.requireNonNull(whole);
        Objects.requireNonNull(reason);
    }
}
