package lv.kopa.evaluation;

import java.util.Set;

/**
 * What data a method needs at the least.
 *
 * @param units smallest number of units
 * @param tree whether indicators must stand in a tree
 * @param roles roles of which there must be a column
 * @param gaps whether missing values are allowed
 */
public record DataNeeds(int units, boolean tree, Set<DataRole> roles, boolean gaps) {
    /** Copies the set. */
    public DataNeeds {
        roles = Set.copyOf(roles);
    }
}
