package lv.kopa.catalogue.internal;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import lv.kopa.catalogue.internal.file.CatalogueFile;
import org.osgi.framework.Bundle;

/** A bundle that may carry catalogues. They are read when they are first asked for. Guarded by whoever holds it. */
final class Carrier {
    private static final String PLUGIN = "plugin:";

    private final Bundle bundle;
    private final boolean own;
    private Map<String, CatalogueFile> files;

    Carrier(Bundle bundle, boolean own) {
        this.bundle = bundle;
        this.own = own;
    }

    /** Id of the bundle: the smaller, the longer it has been here. */
    long id() {
        return bundle.getBundleId();
    }

    String bundle() {
        return bundle.getSymbolicName();
    }

    /** Whether it lies in the plug-in folder. */
    boolean plugin() {
        return bundle.getLocation().startsWith(PLUGIN);
    }

    /** The jar, as the person who put it there knows it. */
    String jar() {
        String location = bundle.getLocation().split("[?#]", 2)[0];
        return location.substring(Math.max(location.lastIndexOf('/'), location.lastIndexOf(':')) + 1);
    }

    /** The files by name; empty where the bundle has gone meanwhile. */
    Map<String, CatalogueFile> files(CatalogueFile.Reader reader) throws IOException {
        if (files == null) {
            files = CarriedFiles.read(bundle, reader, own);
        }
        return files;
    }

    /** The file with this name, where it was read. */
    Optional<CatalogueFile> file(String name) {
        return Optional.ofNullable(files == null ? null : files.get(name));
    }
}
