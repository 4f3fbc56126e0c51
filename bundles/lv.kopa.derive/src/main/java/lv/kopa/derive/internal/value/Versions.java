package lv.kopa.derive.internal.value;

import java.util.List;
import java.util.Optional;
import lv.kopa.indicator.IndicatorCatalogue;
import lv.kopa.indicator.IndicatorDefinition;
import lv.kopa.indicator.IndicatorDefinition.CommonCode;
import lv.kopa.indicator.IndicatorDefinition.Match;

/** Whether values under one version of a definition can be compared with those under another. */
final class Versions {
    private final IndicatorCatalogue catalogue;

    Versions(IndicatorCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    /**
     * Whether they can: it is the same version; or none of the later versions up to the later of both breaks the series; or
     * the crosswalk says of both that they are identical to one common indicator of the EU.
     */
    boolean continues(IndicatorDefinition definition, String version) {
        if (definition.indicator().version().equals(version)) {
            return true;
        }
        Optional<IndicatorDefinition> other = catalogue.find(definition.code(), version);
        return other.isPresent() && (!broken(definition, other.get()) || identical(definition, other.get()));
    }

    private boolean broken(IndicatorDefinition one, IndicatorDefinition other) {
        boolean inOrder = one.validFrom().isBefore(other.validFrom());
        IndicatorDefinition earlier = inOrder ? one : other;
        IndicatorDefinition later = inOrder ? other : one;
        return catalogue.indicators().stream()
                .filter(each -> each.code().equals(one.code()))
                .filter(each -> each.validFrom().isAfter(earlier.validFrom())
                        && !each.validFrom().isAfter(later.validFrom()))
                .anyMatch(IndicatorDefinition::breaksSeries);
    }

    private static boolean identical(IndicatorDefinition one, IndicatorDefinition other) {
        List<CommonCode> codes = one.classification().commonCodes();
        return other.classification().commonCodes().stream()
                .anyMatch(code -> code.match() == Match.IDENTICAL && codes.contains(code));
    }
}
