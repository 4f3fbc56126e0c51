package lv.kopa.desktop.evaluation.internal.open;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import lv.kopa.desktop.evaluation.internal.Draft;

/**
 * A case that ships with the product.
 *
 * @param folder where its files are
 */
record Sample(Path folder) {
    /** Id of the method by which samples are evaluated. */
    static final String METHOD = "composite";

    /** The samples in a folder, by name. */
    static List<Sample> in(Path examples) throws IOException {
        if (!Files.isDirectory(examples)) {
            return List.of();
        }
        try (Stream<Path> folders = Files.list(examples)) {
            return folders.sorted()
                    .map(Sample::new)
                    .filter(sample -> Files.isReadable(sample.source().values())
                            && Files.isReadable(sample.source().indicators().orElseThrow()))
                    .toList();
        }
    }

    /** Its tables. */
    Draft.Source source() {
        return new Draft.Source(folder.resolve("values.csv"), Optional.of(folder.resolve("indicators.csv")));
    }

    /** The settings that it comes with. */
    Optional<Path> arguments() {
        return Optional.of(folder.resolve("arguments.json")).filter(Files::exists);
    }

    /** Name of its folder. */
    String name() {
        return folder.getFileName().toString();
    }
}
