package lv.kopa.launcher;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.osgi.framework.Constants;

/** What the framework and the bundles are told at the start. Bundles read it as properties of their context. */
final class FrameworkSettings {
    /**
     * What the launcher's class path gives to bundles: the look and feel, so that it outlives refreshes of bundles, and
     * the log service, so that everything ends up in one log.
     */
    private static final String LAUNCHER_PACKAGES = String.join(
            ",",
            "com.formdev.flatlaf;version=3.8",
            "com.formdev.flatlaf.icons;version=3.8",
            "com.formdev.flatlaf.themes;version=3.8",
            "com.formdev.flatlaf.ui;version=3.8",
            "com.formdev.flatlaf.util;version=3.8",
            "org.osgi.service.log;version=1.5");

    private FrameworkSettings() {}

    static Map<String, Object> of(Product product, Folders folders, Path storage, FrameworkLog log) {
        Map<String, Object> settings = new HashMap<>();
        settings.put("kopa.version", product.version());
        settings.put("kopa.installation", product.folder().toString());
        settings.put("kopa.data", folders.data().toString());
        settings.put("kopa.cache", folders.cache().toString());
        settings.put("kopa.log", folders.log().toString());
        settings.put("kopa.plugins", folders.plugins().toString());

        settings.put(Constants.FRAMEWORK_STORAGE, storage.toString());
        settings.put(Constants.FRAMEWORK_SYSTEMPACKAGES_EXTRA, LAUNCHER_PACKAGES);
        settings.put(
                Constants.FRAMEWORK_BOOTDELEGATION, "sun.misc"); // the line editor of the console hears Ctrl-C by it
        settings.put("felix.cache.locking", "false"); // a cache slot is locked as a whole
        settings.put("felix.log.level", "2");
        settings.put("felix.log.logger", log);
        settings.put(
                "org.apache.felix.eventadmin.LogLevel", "1"); // that its threads are interrupted at the end is no news
        settings.put("ds.cache.metadata", "true"); // descriptions of components are parsed once
        settings.put("felix.service.urlhandlers", "false"); // they replace the JVM's own for good
        return settings;
    }
}
