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
import lv.kopa.catalogue.internal.file.Catalogue;
import lv.kopa.catalogue.internal.file.CatalogueFile;
import lv.kopa.catalogue.internal.union.Contents;
import lv.kopa.catalogue.internal.union.Source;
import lv.kopa.catalogue.internal.union.Union;
import lv.kopa.datafile.DataFault;
import lv.kopa.datafile.DataFile;
import lv.kopa.datafile.Faults;
import lv.kopa.datafile.FileCarrier;
import lv.kopa.datafile.RefusedFiles;
import lv.kopa.indicator.FormulaCheck;

/** The catalogues of the bundles that are here now, put together when somebody asks. Safe for any number of threads. */
final class Catalogues {
    private static final System.Logger LOG = System.getLogger(Catalogues.class.getName());

    private final RefusedFiles problems;
    private final Map<Long, FileCarrier<Catalogue>> carriers = new TreeMap<>();
    private Optional<FormulaCheck> formulas = Optional.empty();
    private List<Source> sources = List.of();
    private Contents contents;

    Catalogues(RefusedFiles problems) {
        this.problems = problems;
    }

    synchronized void add(FileCarrier<Catalogue> carrier) {
        carriers.put(carrier.id(), carrier);
        contents = null;
    }

    synchronized void remove(FileCarrier<Catalogue> carrier) {
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
    synchronized DataFile<Catalogue> judge(InputStream in) throws IOException {
        contents();
        DataFile<Catalogue> file = CatalogueFile.READER.read(in);
        if (file.content().isEmpty()) {
            return file;
        }
        String id = file.content().get().id();
        Source candidate = new Source("", file.content().get());
        List<Source> all = new ArrayList<>(sources);
        all.removeIf(source -> source.catalogue().id().equals(id));
        all.add(candidate);
        Faults faults = Union.of(all, formulas).refused().get(candidate);
        return faults == null ? file : new DataFile<>(file.source(), Optional.empty(), faults.in(file.source()));
    }

    private record Place(String jar, String name, DataFile<Catalogue> file) {}

    private Contents put() {
        Map<String, Map<String, List<DataFault>>> wrong = new TreeMap<>();
        Map<Source, Place> places = new LinkedHashMap<>();
        Comparator<FileCarrier<Catalogue>> pluginsLast = Comparator.comparing(FileCarrier::plugin);
        List<FileCarrier<Catalogue>> ordered = carriers.values().stream()
                .sorted(pluginsLast.thenComparing(FileCarrier::id))
                .toList();
        for (FileCarrier<Catalogue> carrier : ordered) {
            files(carrier).forEach((name, file) -> {
                Place place = new Place(carrier.jar(), name, file);
                if (file.content().isPresent()) {
                    places.put(new Source(carrier.bundle(), file.content().get()), place);
                } else {
                    note(wrong, place, file.faults());
                }
            });
        }
        sources = List.copyOf(places.keySet());
        Union union = Union.of(sources, formulas);
        union.refused().forEach((source, faults) -> {
            Place place = places.get(source);
            note(wrong, place, faults.in(place.file().source()));
        });
        problems.tell(wrong);
        return union.contents();
    }

    private static Map<String, DataFile<Catalogue>> files(FileCarrier<Catalogue> carrier) {
        try {
            return carrier.files();
        } catch (IOException | IllegalStateException e) {
            LOG.log(Level.WARNING, "cannot read the catalogues of " + carrier.bundle() + ", which may be going", e);
            return Map.of();
        }
    }

    private static void note(Map<String, Map<String, List<DataFault>>> wrong, Place place, List<DataFault> faults) {
        wrong.computeIfAbsent(place.jar(), jar -> new TreeMap<>()).put(place.name(), faults);
    }
}
