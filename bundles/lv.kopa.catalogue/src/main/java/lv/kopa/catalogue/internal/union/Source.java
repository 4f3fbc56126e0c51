package lv.kopa.catalogue.internal.union;

import java.util.Objects;
import lv.kopa.catalogue.internal.file.Catalogue;
import lv.kopa.indicator.IndicatorCatalogue.Origin;

/** A catalogue that is right in itself, and who carries it. Two that say the same are still two. */
public final class Source {
    private final String bundle;
    private final Catalogue catalogue;

    /** A catalogue in a bundle with this symbolic name. */
    public Source(String bundle, Catalogue catalogue) {
        this.bundle = Objects.requireNonNull(bundle);
        this.catalogue = Objects.requireNonNull(catalogue);
    }

    /** What it says. */
    public Catalogue catalogue() {
        return catalogue;
    }

    Origin origin() {
        return new Origin(catalogue.id(), catalogue.name(), catalogue.version(), catalogue.status(), bundle);
    }
}
