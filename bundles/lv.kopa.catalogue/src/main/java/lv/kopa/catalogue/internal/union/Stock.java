package lv.kopa.catalogue.internal.union;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import lv.kopa.catalogue.internal.file.Catalogue;
import lv.kopa.catalogue.internal.file.Catalogue.Defined;
import lv.kopa.catalogue.internal.file.Catalogue.DraftNode;
import lv.kopa.catalogue.internal.file.Catalogue.DraftSet;
import lv.kopa.catalogue.internal.file.CatalogueFile;
import lv.kopa.datafile.Faults;
import lv.kopa.indicator.IndicatorCatalogue.Origin;
import lv.kopa.indicator.IndicatorDefinition;
import lv.kopa.indicator.IndicatorNode;
import lv.kopa.indicator.IndicatorSet;

/** Catalogues that do not contradict each other, as they come one after the other. */
final class Stock {
    private final Map<String, Origin> catalogues = new HashMap<>();
    private final Map<String, List<Defined>> versions = new HashMap<>();
    private final Map<String, Origin> originOf = new HashMap<>();
    private final List<DraftSet> sets = new ArrayList<>();

    /** In what a catalogue contradicts itself or those that are there. */
    Faults contradictions(Source source) {
        Faults faults = new Faults(CatalogueFile.class);
        Catalogue catalogue = source.catalogue();
        Origin same = catalogues.get(catalogue.id());
        if (same != null) {
            faults.add("/id", "catalogue.twice", catalogue.id(), same.bundle());
        }
        Map<String, List<Defined>> own = new LinkedHashMap<>();
        for (Defined defined : catalogue.indicators()) {
            own.computeIfAbsent(defined.definition().code(), code -> new ArrayList<>())
                    .add(defined);
        }
        own.forEach((code, defined) -> {
            if (isSet(code)) {
                faults.add(defined.get(0).pointer() + "/code", "code.set", code, catalogueOf(code));
            }
            new Series(versions.getOrDefault(code, List.of()), defined, catalogueOf(code)).check(faults);
        });
        for (DraftSet set : catalogue.sets()) {
            if (originOf.containsKey(set.code())) {
                faults.add(set.pointer() + "/code", "set.there", set.code(), catalogueOf(set.code()));
            } else if (own.containsKey(set.code())) {
                faults.add(set.pointer() + "/code", "code.set", set.code(), catalogue.id());
            }
        }
        return faults;
    }

    private boolean isSet(String code) {
        return originOf.containsKey(code) && !versions.containsKey(code);
    }

    private String catalogueOf(String code) {
        return Optional.ofNullable(originOf.get(code)).map(Origin::id).orElse("");
    }

    void add(Source source) {
        Origin origin = source.origin();
        catalogues.put(origin.id(), origin);
        for (Defined defined : source.catalogue().indicators()) {
            String code = defined.definition().code();
            List<Defined> all = versions.computeIfAbsent(code, each -> new ArrayList<>());
            all.add(defined);
            all.sort(Comparator.comparing(Defined::definition, Contents.BY_DAY));
            originOf.putIfAbsent(code, origin);
        }
        for (DraftSet set : source.catalogue().sets()) {
            sets.add(set);
            originOf.put(set.code(), origin);
        }
    }

    /** The versions of an indicator, by first day. */
    List<IndicatorDefinition> versions(String code) {
        return definitions(versions.getOrDefault(code, List.of()));
    }

    private static List<IndicatorDefinition> definitions(List<Defined> versions) {
        return versions.stream().map(Defined::definition).toList();
    }

    /** The codes of the indicators. */
    Set<String> codes() {
        return new HashSet<>(versions.keySet());
    }

    /** Everything; only where every set finds its indicators. */
    Contents contents() {
        Map<String, IndicatorSet> built = new HashMap<>();
        for (DraftSet set : sets) {
            List<IndicatorNode> nodes = set.nodes().stream().map(this::node).toList();
            built.put(
                    set.code(),
                    new IndicatorSet(
                            set.code(),
                            set.description(),
                            new IndicatorNode.Aggregate(set.code(), set.name(), 1, nodes)));
        }
        Map<String, List<IndicatorDefinition>> all = new HashMap<>();
        versions.forEach((code, each) -> all.put(code, definitions(each)));
        return new Contents(List.copyOf(catalogues.values()), all, built, originOf);
    }

    private IndicatorNode node(DraftNode draft) {
        if (draft.children().isEmpty()) {
            return new IndicatorNode.Leaf(version(draft).orElseThrow().indicator(), draft.weight());
        }
        return new IndicatorNode.Aggregate(
                draft.code(),
                draft.name(),
                draft.weight(),
                draft.children().stream().map(this::node).toList());
    }

    /** The version that a node means: the one that it names, or the latest. */
    Optional<IndicatorDefinition> version(DraftNode draft) {
        List<IndicatorDefinition> all = versions(draft.code());
        if (draft.version().isPresent()) {
            return all.stream()
                    .filter(each ->
                            each.indicator().version().equals(draft.version().get()))
                    .findFirst();
        }
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
    }
}
