package lv.kopa.desktop.internal.settings;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.Properties;

/**
 * Small files in which the window keeps how a person likes it. None is worth an interruption: one that cannot be read is as
 * good as none, one that cannot be written is noted in the log.
 */
public final class DesktopFiles {
    private static final System.Logger LOG = System.getLogger(DesktopFiles.class.getName());

    private final Path folder;

    /** Files in this folder, which is made when first written into. */
    public DesktopFiles(Path folder) {
        this.folder = folder;
    }

    /** What a file holds. */
    public Optional<String> read(String name) {
        try {
            return Optional.of(Files.readString(folder.resolve(name)));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            LOG.log(Level.WARNING, "cannot be read: " + folder.resolve(name), e);
            return Optional.empty();
        }
    }

    /** Writes a file; it is there as a whole or as it was before. */
    public void write(String name, String content) {
        try {
            Files.createDirectories(folder);
            Path beside = Files.createTempFile(folder, name, ".new");
            try {
                Files.writeString(beside, content, StandardCharsets.UTF_8);
                Files.move(beside, folder.resolve(name), StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(beside);
            }
        } catch (IOException e) {
            LOG.log(Level.WARNING, "cannot be written: " + folder.resolve(name), e);
        }
    }

    Properties readProperties(String name) {
        Properties properties = new Properties();
        read(name).ifPresent(content -> {
            try {
                properties.load(new StringReader(content));
            } catch (IOException | IllegalArgumentException e) {
                LOG.log(Level.WARNING, "cannot be read: " + folder.resolve(name), e);
                properties.clear();
            }
        });
        return properties;
    }

    /** Written sorted and without the date that {@link Properties} puts at the top. */
    void writeProperties(String name, Properties properties) {
        StringBuilder sorted = new StringBuilder();
        properties.stringPropertyNames().stream().sorted().forEach(key -> {
            Properties one = new Properties();
            one.setProperty(key, properties.getProperty(key));
            StringWriter line = new StringWriter();
            try {
                one.store(line, null);
            } catch (IOException e) {
                throw new IllegalStateException("a string cannot be written to", e);
            }
            line.toString().lines().filter(each -> !each.startsWith("#")).forEach(each -> sorted.append(each)
                    .append('\n'));
        });
        write(name, sorted.toString());
    }
}
