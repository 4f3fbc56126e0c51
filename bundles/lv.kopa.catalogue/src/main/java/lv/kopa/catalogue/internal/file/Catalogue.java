package lv.kopa.catalogue.internal.file;

import java.util.List;
import java.util.Optional;
import lv.kopa.indicator.IndicatorDefinition;
import lv.kopa.text.Text;

/**
 * What a file says, as far as it can be said without knowing the other catalogues.
 *
 * @param id its id
 * @param name what people call it
 * @param version its version
 * @param status what it is: a proposal, a law
 * @param indicators the indicators, with their places in the file
 * @param sets the sets, with their places in the file
 */
public record Catalogue(
        String id, Text name, String version, Text status, List<Defined> indicators, List<DraftSet> sets) {
    /** Copies the lists. */
    public Catalogue {
        indicators = List.copyOf(indicators);
        sets = List.copyOf(sets);
    }

    /**
     * An indicator.
     *
     * @param pointer where it stands
     * @param definition what the file says of it
     * @param saysSeries whether the file says, either way, whether it breaks the series
     */
    public record Defined(String pointer, IndicatorDefinition definition, boolean saysSeries) {}

    /**
     * A set whose indicators are not looked up yet.
     *
     * @param pointer where it stands
     * @param code its code
     * @param name what people call it
     * @param description what it is for
     * @param nodes the first level of its tree
     */
    public record DraftSet(String pointer, String code, Text name, Text description, List<DraftNode> nodes) {
        /** Copies the list. */
        public DraftSet {
            nodes = List.copyOf(nodes);
        }
    }

    /**
     * A node of a set.
     *
     * @param pointer where it stands
     * @param code code of the indicator or aggregate
     * @param version version of the indicator, where one is named
     * @param name what people call it; empty for an indicator
     * @param weight weight relative to its siblings
     * @param children what it is an aggregate of; none for an indicator
     */
    public record DraftNode(
            String pointer, String code, Optional<String> version, Text name, double weight, List<DraftNode> children) {
        /** Copies the list. */
        public DraftNode {
            children = List.copyOf(children);
        }
    }
}
