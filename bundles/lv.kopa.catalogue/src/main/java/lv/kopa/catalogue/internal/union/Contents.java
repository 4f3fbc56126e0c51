package lv.kopa.catalogue.internal.union;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import lv.kopa.indicator.IndicatorCatalogue.Origin;
import lv.kopa.indicator.IndicatorDefinition;
import lv.kopa.indicator.IndicatorSet;

/** All that catalogues that go together say. Immutable. */
public final class Contents {
    /** By first day, and by version where two begin on one day. */
    static final Comparator<IndicatorDefinition> BY_DAY = Comparator.comparing(IndicatorDefinition::validFrom)
            .thenComparing(definition -> definition.indicator().version());

    private final List<Origin> origins;
    private final Map<String, List<IndicatorDefinition>> versions;
    private final Map<String, IndicatorSet> sets;
    private final Map<String, Origin> originOf;

    Contents(
            List<Origin> origins,
            Map<String, List<IndicatorDefinition>> versions,
            Map<String, IndicatorSet> sets,
            Map<String, Origin> originOf) {
        this.origins = origins.stream().sorted(Comparator.comparing(Origin::id)).toList();
        this.versions = new TreeMap<>(versions);
        this.sets = new TreeMap<>(sets);
        this.originOf = new LinkedHashMap<>(originOf);
    }

    /** The catalogues, by id. */
    public List<Origin> origins() {
        return origins;
    }

    /** All versions of all indicators, by code, then by first day. */
    public List<IndicatorDefinition> indicators() {
        List<IndicatorDefinition> all = new ArrayList<>();
        versions.values().forEach(all::addAll);
        return List.copyOf(all);
    }

    /** The versions of an indicator, by first day. */
    public List<IndicatorDefinition> versions(String code) {
        return versions.getOrDefault(code, List.of());
    }

    /** The version of an indicator that holds on a day. */
    public Optional<IndicatorDefinition> find(String code, LocalDate day) {
        return versions(code).stream()
                .filter(each -> !each.validFrom().isAfter(day)
                        && each.validUntil().map(day::isBefore).orElse(true))
                .findFirst();
    }

    /** The version of an indicator with this number. */
    public Optional<IndicatorDefinition> find(String code, String version) {
        return versions(code).stream()
                .filter(each -> each.indicator().version().equals(version))
                .findFirst();
    }

    /** The sets, by code. */
    public List<IndicatorSet> sets() {
        return List.copyOf(sets.values());
    }

    /** From which catalogue an indicator or set comes. */
    public Optional<Origin> origin(String code) {
        return Optional.ofNullable(originOf.get(code));
    }
}
