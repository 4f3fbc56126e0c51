package lv.kopa.catalogue.internal.union;

import java.util.Objects;
import lv.kopa.catalogue.internal.file.Catalogue;
import lv.kopa.indicator.IndicatorCatalogue.Origin;

/**
 * A catalogue that is right in itself, and who carries it.
 *
 * @param bundle symbolic name of the bundle
 * @param catalogue what it says
 */
public record Source(String bundle, Catalogue catalogue) {
    /** Rejects nulls. */
    public Source {
        Objects.requireNonNull(bundle);
        Objects.requireNonNull(catalogue);
    }

    Origin origin() {
        return new Origin(catalogue.id(), catalogue.name(), catalogue.version(), catalogue.status(), bundle);
    }
}
