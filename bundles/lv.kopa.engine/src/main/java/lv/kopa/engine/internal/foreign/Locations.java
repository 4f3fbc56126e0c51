package lv.kopa.engine.internal.foreign;

import java.net.URI;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What the location of a bundle says: the path or address of a file, or {@code plugin:} and the name of a jar in the
 * plug-in folder.
 *
 * @param plugins the plug-in folder, where there is one
 */
record Locations(Optional<Path> plugins) {
    private static final String PLUGIN = "plugin:";
    private static final String REFERENCE = "reference:";

    /** The jar at a location, where it is a file that is there. */
    Optional<Path> file(String location) {
        try {
            return path(location).filter(Files::isRegularFile);
        } catch (IllegalArgumentException | FileSystemNotFoundException e) {
            return Optional.empty(); // a location need not be a file
        }
    }

    private Optional<Path> path(String location) {
        if (location.startsWith(PLUGIN)) {
            return plugins.map(folder -> folder.resolve(location.substring(PLUGIN.length())));
        }
        String plain = location.startsWith(REFERENCE) ? location.substring(REFERENCE.length()) : location;
        return Optional.of(plain.startsWith("file:") ? Path.of(URI.create(plain)) : Path.of(plain));
    }

    /** The name of the jar at a location, whether it is there or not. */
    String jar(String location) {
        return file(location).map(path -> path.getFileName().toString()).orElseGet(() -> lastPart(location));
    }

    private static String lastPart(String location) {
        String plain = location.split("[?#]", 2)[0];
        return plain.substring(Math.max(plain.lastIndexOf('/'), plain.lastIndexOf(':')) + 1);
    }
}
