package lv.kopa.method.composite.internal.audit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lv.kopa.indicator.IndicatorNode;
import lv.kopa.statistics.Correlation;

/** Finds correlations that give cause to look again; pairs are those of normalised indicators, over the units that have both. */
final class Flags {
    /** With fewer units hardly any correlation is beyond chance, and to say so of each says nothing. */
    private static final int FEWEST_FOR_SILENCE = 10;

    private final List<Audit.Group> groups;
    private final List<Part> parts;
    private final List<IndicatorNode.Leaf> indicators;
    private final List<double[]> columns;

    Flags(List<Audit.Group> groups, List<Part> parts, List<IndicatorNode.Leaf> indicators, List<double[]> columns) {
        this.groups = groups;
        this.parts = parts;
        this.indicators = indicators;
        this.columns = columns;
    }

    List<Flag> found() {
        List<Flag> flags = new ArrayList<>();
        Map<String, String> parents = new HashMap<>();
        groups.forEach(group -> group.node()
                .children()
                .forEach(child -> parents.put(child.code(), group.node().code())));
        for (int i = 0; i < columns.size(); i++) {
            for (int j = i + 1; j < columns.size(); j++) {
                Correlation correlation = Correlation.of(columns.get(i), columns.get(j));
                if (!correlation.beyondChance()) {
                    continue;
                }
                IndicatorNode first = indicators.get(i);
                IndicatorNode second = indicators.get(j);
                String parent = parents.get(first.code());
                boolean siblings = parent != null && parent.equals(parents.get(second.code()));
                if (Math.abs(correlation.coefficient()) >= Flag.REDUNDANT) {
                    flags.add(new Flag(Flag.Kind.REDUNDANT, first, second, correlation));
                } else if (siblings && correlation.coefficient() < 0) {
                    flags.add(new Flag(Flag.Kind.OPPOSED, first, second, correlation));
                }
            }
        }
        for (Part part : parts) {
            Correlation correlation = part.withParent();
            if (correlation.beyondChance() && correlation.coefficient() < 0) {
                flags.add(new Flag(Flag.Kind.AGAINST_PARENT, part.node(), part.parent(), correlation));
            } else if (correlation.count() >= FEWEST_FOR_SILENCE
                    && Math.abs(correlation.coefficient()) <= Correlation.critical(correlation.count())) {
                flags.add(new Flag(Flag.Kind.SILENT, part.node(), part.parent(), correlation));
            }
        }
        return List.copyOf(flags);
    }
}
