package lv.kopa.indicator;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import lv.kopa.text.Text;
import org.osgi.annotation.versioning.ProviderType;

/**
 * All indicators and sets of the catalogues that bundles carry as plain files. Catalogues come and go with their bundles.
 * Safe for any number of threads.
 */
@ProviderType
public interface IndicatorCatalogue {

    /**
     * A catalogue.
     *
     * @param id its id
     * @param name what people call it
     * @param version its version
     * @param status what it is: a proposal, a law
     * @param bundle symbolic name of the bundle that carries it
     */
    record Origin(String id, Text name, String version, Text status, String bundle) {
        /** Rejects nulls. */
        public Origin {
            Objects.requireNonNull(id);
            Objects.requireNonNull(name);
            Objects.requireNonNull(version);
            Objects.requireNonNull(status);
            Objects.requireNonNull(bundle);
        }
    }

    /** The catalogues that are there now, by id. */
    List<Origin> catalogues();

    /** All versions of all indicators, by code, then by first day. */
    List<IndicatorDefinition> indicators();

    /** The version of an indicator that holds on a day. */
    Optional<IndicatorDefinition> find(String code, LocalDate day);

    /** The version of an indicator with this number. */
    Optional<IndicatorDefinition> find(String code, String version);

    /** The sets, by code. */
    List<IndicatorSet> sets();

    /** The set with this code. */
    default Optional<IndicatorSet> set(String code) {
        return sets().stream().filter(each -> each.code().equals(code)).findFirst();
    }

    /** From which catalogue an indicator or set comes. */
    Optional<Origin> origin(String code);
}
