package lv.kopa.desktop.internal.contribution;

import org.osgi.framework.Bundle;
import org.osgi.framework.ServiceReference;

/**
 * The bundle that brought something, in words that hold when it has gone.
 *
 * @param jar name of its file, as the person who put it there knows it
 * @param name symbolic name
 * @param version version
 */
public record Origin(String jar, String name, String version) {
    /** With this the locations of bundles from the plug-in folder begin. */
    public static final String PLUGIN = "plugin:";

    /** The bundle that offers a service. */
    static Origin of(ServiceReference<?> reference) {
        Bundle bundle = reference.getBundle();
        return bundle == null ? new Origin("?", "?", "?") : of(bundle);
    }

    /** A bundle. */
    public static Origin of(Bundle bundle) {
        String location = bundle.getLocation();
        String jar = location.substring(Math.max(location.lastIndexOf('/'), location.lastIndexOf(':')) + 1);
        return new Origin(jar, bundle.getSymbolicName(), bundle.getVersion().toString());
    }
}
