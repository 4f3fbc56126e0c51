package lv.kopa.datafile;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;
import java.util.TreeMap;
import org.osgi.framework.Bundle;

/**
 * A bundle that may carry files of one kind. They are read when they are first asked for. Guarded by whoever holds it.
 *
 * @param <T> what the kind of file holds
 */
public final class FileCarrier<T> {
    private static final String PATTERN = "*.json";
    private static final String PLUGIN = "plugin:";

    private final Bundle bundle;
    private final String folder;
    private final DataFile.Reader<T> reader;
    private final boolean own;
    private Map<String, DataFile<T>> files;

    /**
     * A bundle.
     *
     * @param bundle the bundle
     * @param folder where bundles have such files: {@code kopa/scorecard}
     * @param reader reads them
     * @param own whether it is the bundle that knows the kind, whose files are taken to be right
     */
    public FileCarrier(Bundle bundle, String folder, DataFile.Reader<T> reader, boolean own) {
        this.bundle = bundle;
        this.folder = folder;
        this.reader = reader;
        this.own = own;
    }

    /** Id of the bundle: the smaller, the longer it has been here. */
    public long id() {
        return bundle.getBundleId();
    }

    /** Symbolic name of the bundle. */
    public String bundle() {
        return bundle.getSymbolicName();
    }

    /** Whether it lies in the plug-in folder. */
    public boolean plugin() {
        return bundle.getLocation().startsWith(PLUGIN);
    }

    /** The jar, as the person who put it there knows it. */
    public String jar() {
        String location = bundle.getLocation().split("[?#]", 2)[0];
        return location.substring(Math.max(location.lastIndexOf('/'), location.lastIndexOf(':')) + 1);
    }

    /** Whether it carries any; reads none of them. */
    public boolean any() {
        return bundle.findEntries(folder, PATTERN, false) != null;
    }

    /**
     * The files by name.
     *
     * @throws IOException if one cannot be read
     * @throws IllegalStateException if the bundle has gone meanwhile
     */
    public Map<String, DataFile<T>> files() throws IOException {
        if (files == null) {
            Map<String, DataFile<T>> read = new TreeMap<>();
            for (Map.Entry<String, URL> place : places().entrySet()) {
                read.put(place.getKey(), read(place.getValue()));
            }
            files = Collections.unmodifiableMap(read);
        }
        return files;
    }

    boolean own() {
        return own;
    }

    Map<String, URL> places() {
        Map<String, URL> places = new TreeMap<>();
        Enumeration<URL> found = bundle.findEntries(folder, PATTERN, false);
        while (found != null && found.hasMoreElements()) {
            URL url = found.nextElement();
            places.put(url.getPath().substring(url.getPath().lastIndexOf('/') + 1), url);
        }
        return places;
    }

    DataFile<T> read(URL place) throws IOException {
        try (InputStream in = place.openStream()) {
            return own ? reader.readOwn(in) : reader.read(in);
        }
    }
}
