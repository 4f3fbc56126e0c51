package lv.kopa.catalogue.internal;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import lv.kopa.catalogue.internal.file.CatalogueFile;
import org.osgi.framework.Bundle;

/** The catalogues in a bundle: the files {@code kopa/catalogue/*.json}. */
final class CarriedFiles {
    private static final String FOLDER = "kopa/catalogue";
    private static final String PATTERN = "*.json";

    private CarriedFiles() {}

    /** Whether a bundle carries any; reads none of them. */
    static boolean any(Bundle bundle) {
        return bundle.findEntries(FOLDER, PATTERN, false) != null;
    }

    /** What the files of a bundle say, by name. */
    static Map<String, CatalogueFile> read(Bundle bundle, CatalogueFile.Reader reader, boolean own) throws IOException {
        Map<String, CatalogueFile> files = new TreeMap<>();
        Enumeration<URL> found = bundle.findEntries(FOLDER, PATTERN, false);
        List<URL> urls = found == null ? new ArrayList<>() : Collections.list(found);
        for (URL url : urls) {
            try (InputStream in = url.openStream()) {
                files.put(
                        url.getPath().substring(url.getPath().lastIndexOf('/') + 1),
                        own ? reader.readOwn(in) : reader.read(in));
            }
        }
        return files;
    }
}
