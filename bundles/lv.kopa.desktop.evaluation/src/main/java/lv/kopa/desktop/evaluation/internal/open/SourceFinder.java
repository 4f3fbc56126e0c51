package lv.kopa.desktop.evaluation.internal.open;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import lv.kopa.desktop.evaluation.internal.Draft.Source;

/** Finds out which tables belong together. Reads files. */
final class SourceFinder {
    /** Endings of the names of tables; the usual first. */
    static final List<String> ENDINGS = List.of("csv", "xlsx", "tsv", "txt");

    private static final List<Pair> PAIRS = List.of(
            new Pair("idata", "imeta"),
            new Pair("values", "indicators"),
            new Pair("vērtības", "rādītāji"),
            new Pair("vertibas", "raditaji"));
    private static final Pattern INDICATOR_SHEET = Pattern.compile("name\\s*=\\s*[\"']iMeta[\"']");
    private static final int HEADER = 4096;
    private static final int SHEETS = 1 << 20;

    private SourceFinder() {}

    /** Words in the names of two tables that belong together. */
    private record Pair(String values, String indicators) {}

    /**
     * What was found.
     *
     * @param source the tables
     * @param beside whether the table of indicators was found beside that of values
     */
    record Found(Source source, boolean beside) {}

    /** What to read for these files, one or two; empty if the table of indicators must be asked for. */
    static Optional<Found> find(List<Path> files) throws IOException {
        Path first = files.get(0);
        if (files.size() > 1) {
            Path second = files.get(1);
            boolean turned = indicators(first) && !indicators(second);
            return Optional.of(new Found(turned ? new Source(second, Optional.of(first)) : pair(first, second), false));
        }
        if (workbook(first) && whole(first)) {
            return Optional.of(new Found(new Source(first, Optional.empty()), false));
        }
        if (!Files.isRegularFile(first)) {
            return Optional.of(new Found(new Source(first, Optional.empty()), false));
        }
        return beside(first, Pair::values, Pair::indicators)
                .map(indicators -> new Found(pair(first, indicators), true))
                .or(() -> valuesOf(first).map(values -> new Found(pair(values, first), false)));
    }

    /** For a person who chose the table of indicators where that of values was asked for. */
    private static Optional<Path> valuesOf(Path indicators) {
        try {
            return indicators(indicators) ? beside(indicators, Pair::indicators, Pair::values) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static Source pair(Path values, Path indicators) {
        return new Source(values, Optional.of(indicators));
    }

    private static Optional<Path> beside(Path first, Function<Pair, String> is, Function<Pair, String> other)
            throws IOException {
        String name = base(first);
        Path folder = first.toAbsolutePath().getParent();
        for (Pair pair : PAIRS) {
            if (name.contains(is.apply(pair))) {
                String wanted = name.replace(is.apply(pair), other.apply(pair));
                try (Stream<Path> files = Files.list(folder)) {
                    Optional<Path> found = files.filter(file -> base(file).equals(wanted))
                            .filter(file -> ENDINGS.contains(ending(file)))
                            .min(Comparator.comparing(
                                            (Path file) -> !ending(file).equals(ending(first)))
                                    .thenComparing(Path::getFileName));
                    if (found.isPresent()) {
                        return found;
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** Whether a file is the table of indicators, by its name or else by its first line. */
    private static boolean indicators(Path file) throws IOException {
        String name = base(file);
        if (PAIRS.stream().anyMatch(pair -> name.contains(pair.indicators()))) {
            return true;
        }
        if (workbook(file) || PAIRS.stream().anyMatch(pair -> name.contains(pair.values()))) {
            return false;
        }
        try (InputStream in = Files.newInputStream(file)) {
            String text = new String(in.readNBytes(HEADER), StandardCharsets.ISO_8859_1).replace("\0", "");
            return text.lines().findFirst().orElse("").toLowerCase(Locale.ROOT).contains("icode");
        }
    }

    /** Whether a workbook holds both tables. One that is damaged counts as whole: whoever reads it says what is wrong. */
    private static boolean whole(Path file) {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            ZipEntry sheets = zip.getEntry("xl/workbook.xml");
            if (sheets == null) {
                return true;
            }
            try (InputStream in = zip.getInputStream(sheets)) {
                return INDICATOR_SHEET
                        .matcher(new String(in.readNBytes(SHEETS), StandardCharsets.UTF_8))
                        .find();
            }
        } catch (IOException e) {
            return true;
        }
    }

    private static boolean workbook(Path file) {
        return ending(file).equals("xlsx");
    }

    private static String base(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        int dot = name.lastIndexOf('.');
        return dot < 0 ? name : name.substring(0, dot);
    }

    private static String ending(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return name.substring(name.lastIndexOf('.') + 1);
    }
}
