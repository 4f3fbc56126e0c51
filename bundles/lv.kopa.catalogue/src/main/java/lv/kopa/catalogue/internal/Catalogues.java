package lv.kopa.catalogue.internal;

import java.io.IOException;
import java.io.InputStream;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import lv.kopa.catalogue.internal.CatalogueJudge.Verdict;
import lv.kopa.catalogue.internal.file.CatalogueFile;
import lv.kopa.catalogue.internal.union.Contents;
import lv.kopa.catalogue.internal.union.Source;
import lv.kopa.catalogue.internal.union.Union;
import lv.kopa.datafile.DataFault;
import lv.kopa.datafile.Faults;
import lv.kopa.datafile.RefusedFiles;
import lv.kopa.indicator.FormulaCheck;

/** The catalogues of the bundles that are here now, put together when somebody asks. Safe for any number of threads. */
final class Catalogues {
    private static final System.Logger LOG = System.getLogger(Catalogues.class.getName());

    private final CatalogueFile.Reader reader = new CatalogueFile.Reader();
    private final RefusedFiles problems;
    private final Map<Long, Carrier> carriers = new TreeMap<>();
    private Optional<FormulaCheck> formulas = Optional.empty();
    private List<Source> sources = List.of();
    private Contents contents;

    Catalogues(RefusedFiles problems) {
        this.problems = problems;
    }

    synchronized void add(Carrier carrier) {
        carriers.put(carrier.id(), carrier);
        contents = null;
    }

    synchronized void remove(Carrier carrier) {
        carriers.remove(carrier.id());
        contents = null;
    }

    synchronized void checkWith(Optional<FormulaCheck> check) {
        formulas = check;
        contents = null;
    }

    /** Takes back what was told of jars. */
    synchronized void close() {
        problems.clear();
    }

    /** What all catalogues say. */
    synchronized Contents contents() {
        if (contents == null) {
            contents = put();
        }
        return contents;
    }

    /** Judges a file beside the catalogues that are here but for one of its id. */
    synchronized Verdict judge(InputStream in) throws IOException {
        contents();
        CatalogueFile file = reader.read(in);
        if (file.catalogue().isEmpty()) {
            return new Verdict(file.catalogue(), file.faults());
        }
        String id = file.catalogue().get().id();
        Source candidate = new Source("", file.catalogue().get());
        List<Source> all = new ArrayList<>(sources);
        all.removeIf(source -> source.catalogue().id().equals(id));
        all.add(candidate);
        Faults faults = Union.of(all, formulas).refused().get(candidate);
        return new Verdict(file.catalogue(), faults == null ? List.of() : faults.in(file.source()));
    }

    private record Place(Carrier carrier, String file) {}

    private Contents put() {
        Map<String, Map<String, List<DataFault>>> wrong = new TreeMap<>();
        Map<Source, Place> places = new LinkedHashMap<>();
        List<Carrier> ordered = carriers.values().stream()
                .sorted(Comparator.comparing(Carrier::plugin).thenComparing(Carrier::id))
                .toList();
        for (Carrier carrier : ordered) {
            files(carrier).forEach((name, file) -> {
                if (file.catalogue().isPresent()) {
                    places.put(new Source(carrier.bundle(), file.catalogue().get()), new Place(carrier, name));
                } else {
                    note(wrong, new Place(carrier, name), file.faults());
                }
            });
        }
        sources = List.copyOf(places.keySet());
        Union union = Union.of(sources, formulas);
        union.refused().forEach((source, faults) -> {
            Place place = places.get(source);
            place.carrier().file(place.file()).ifPresent(file -> note(wrong, place, faults.in(file.source())));
        });
        problems.tell(wrong);
        return union.contents();
    }

    private Map<String, CatalogueFile> files(Carrier carrier) {
        try {
            return carrier.files(reader);
        } catch (IOException | IllegalStateException e) {
            LOG.log(Level.WARNING, "cannot read the catalogues of " + carrier.bundle() + ", which may be going", e);
            return Map.of();
        }
    }

    private static void note(Map<String, Map<String, List<DataFault>>> wrong, Place place, List<DataFault> faults) {
        wrong.computeIfAbsent(place.carrier().jar(), jar -> new TreeMap<>()).put(place.file(), faults);
    }
}
