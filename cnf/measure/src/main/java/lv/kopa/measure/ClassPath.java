package lv.kopa.measure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes down the class path that it was started with, so that measuring needs no build tool. */
public final class ClassPath {
    private ClassPath() {}

    /** Writes it into the file that is given. */
    public static void main(String[] arguments) throws IOException {
        Files.writeString(Path.of(arguments[0]), System.getProperty("java.class.path"));
    }
}
