package lv.kopa.launcher;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.launch.Framework;

/** How it stands with the bundles, for logs and crash reports. */
final class BundleStates {
    private static final Map<Integer, String> NAMES = Map.of(
            Bundle.UNINSTALLED, "uninstalled",
            Bundle.INSTALLED, "not resolved",
            Bundle.RESOLVED, "resolved",
            Bundle.STARTING, "starting",
            Bundle.STOPPING, "stopping",
            Bundle.ACTIVE, "active");

    private BundleStates() {}

    /** A line for each bundle: name, version, state. */
    static String of(Framework framework) {
        BundleContext context = framework.getBundleContext();
        if (context == null) {
            return "no bundles: the framework is not running\n";
        }
        return Arrays.stream(context.getBundles())
                .map(bundle -> bundle.getSymbolicName() + " " + bundle.getVersion() + " " + NAMES.get(bundle.getState())
                        + "\n")
                .collect(Collectors.joining());
    }
}
