package lv.kopa.distribution;

import static java.util.Map.entry;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import aQute.bnd.header.OSGiHeader;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.osgi.framework.Constants;

/** Who may import whom and who exports what, read from the manifests that were built. */
@Tag("build")
class RoomsTest {
    private static final Set<String> APIS = Set.of("indicator", "registry", "evaluation", "report", "task");

    private static final Set<String> CARRYING =
            Set.of("indicator", "registry", "evaluation", "report", "task", "datafile");

    private static final Set<String> DESKTOP =
            Set.of("indicator", "registry", "evaluation", "report", "task", "workbench", "widget");

    /** What a room may import beside {@code text} and {@code lib.*}; a name with a star stands for a family. */
    private static final Map<String, Set<String>> MAY_IMPORT = Map.ofEntries(
            entry("text", Set.of()),
            entry("indicator", Set.of()),
            entry("registry", Set.of("indicator")),
            entry("evaluation", Set.of("indicator")),
            entry("report", Set.of("evaluation", "indicator")),
            entry("task", Set.of("evaluation", "indicator", "report")),
            entry("datafile", Set.of("evaluation", "task")),
            entry("chart", Set.of("evaluation", "indicator", "report")),
            entry("statistics", Set.of()),
            entry("method.*", Set.of("evaluation", "indicator", "statistics", "report", "task", "datafile")),
            entry("robustness", Set.of("evaluation", "indicator", "statistics")),
            entry("view.*", Set.of("evaluation", "indicator", "report", "chart", "statistics")),
            entry("writer.*", Set.of("evaluation", "indicator", "report")),
            entry("widget", Set.of("evaluation", "indicator", "report")),
            entry("workbench", APIS),
            entry("desktop", DESKTOP),
            entry("desktop.*", DESKTOP),
            entry("catalogue", CARRYING),
            entry("check", CARRYING),
            entry("derive", APIS),
            entry("engine", Set.of("indicator", "registry", "evaluation", "report", "task", "statistics")),
            entry("exchange", APIS),
            entry("plugin", APIS),
            entry("sample", APIS),
            entry("shell", APIS),
            entry("store", APIS),
            entry("lib.*", Set.of()));

    /** The rooms that others import; all the others are providers, met as services only. */
    private static final Set<String> EXPORTERS = Set.of(
            "text",
            "statistics",
            "indicator",
            "registry",
            "evaluation",
            "report",
            "task",
            "datafile",
            "chart",
            "widget",
            "workbench");

    static Stream<String> rooms() {
        return Checkout.bundles().stream().map(bundle -> bundle.substring("lv.kopa.".length()));
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void importsOnlyWhatTheHouseAllows(String room) {
        Set<String> allowed = MAY_IMPORT.get(family(room));
        assertTrue(allowed != null, () -> room + " is a new room: decide here whom it may import");
        boolean library = room.startsWith("lib.");

        Set<String> forbidden = packages(room, Constants.IMPORT_PACKAGE)
                .filter(name -> name.startsWith("lv.kopa."))
                .map(name -> name.substring("lv.kopa.".length()))
                .filter(name -> !name.equals(room) && !allowed.contains(name))
                .filter(name -> library || !name.equals("text"))
                .collect(Collectors.toCollection(TreeSet::new));

        assertEquals(Set.of(), forbidden, () -> room + " imports what it may not");
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void exportsItsRootPackageOrNothing(String room) {
        Set<String> ours = packages(room, Constants.EXPORT_PACKAGE)
                .filter(name -> name.startsWith("lv.kopa"))
                .collect(Collectors.toCollection(TreeSet::new));

        assertEquals(EXPORTERS.contains(room) ? Set.of("lv.kopa." + room) : Set.of(), ours);
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void bearsOneName(String room) throws IOException {
        String bundle = "lv.kopa." + room;
        assertEquals(bundle, Checkout.manifest(bundle).getMainAttributes().getValue(Constants.BUNDLE_SYMBOLICNAME));

        boolean library = room.startsWith("lib.");
        try (JarFile jar = new JarFile(Checkout.jar(bundle).toFile())) {
            Set<String> strangers = jar.stream()
                    .map(JarEntry::getName)
                    .filter(name -> name.endsWith(".class"))
                    .filter(name -> name.startsWith(bundle.replace('.', '/') + "/") == library)
                    .collect(Collectors.toCollection(TreeSet::new));
            assertEquals(Set.of(), strangers, "classes outside the bundle's root package, or ours in a wrapper");
        }
    }

    private static String family(String room) {
        int dot = room.indexOf('.');
        return dot < 0 ? room : room.substring(0, dot) + ".*";
    }

    private static Stream<String> packages(String room, String header) {
        String value = Checkout.manifest("lv.kopa." + room).getMainAttributes().getValue(header);
        return OSGiHeader.parseHeader(value).keySet().stream();
    }
}
