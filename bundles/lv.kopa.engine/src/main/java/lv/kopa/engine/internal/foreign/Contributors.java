package lv.kopa.engine.internal.foreign;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import lv.kopa.evaluation.BundleIdentity;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.wiring.BundleWiring;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** Knows bundles as contributors. What was read from a jar is kept until the bundle is updated. */
@Component(service = Contributors.class)
public final class Contributors {
    private static final String PLUGINS = "kopa.plugins";

    private final Locations locations;
    private final Map<Revision, BundleIdentity> identities = new ConcurrentHashMap<>();

    private record Revision(long bundle, long lastModified) {
        static Revision of(Bundle bundle) {
            return new Revision(bundle.getBundleId(), bundle.getLastModified());
        }
    }

    /** The bundles of a framework, which may name a plug-in folder. */
    @Activate
    public Contributors(BundleContext context) {
        this(Optional.ofNullable(context.getProperty(PLUGINS)).map(Path::of));
    }

    Contributors(Optional<Path> plugins) {
        locations = new Locations(plugins);
    }

    /** The contributor that a bundle is. */
    public Contributor of(Bundle bundle) {
        return new OsgiContributor(bundle);
    }

    private final class OsgiContributor implements Contributor {
        private final Bundle bundle;
        private final Revision revision;
        private final String name;

        OsgiContributor(Bundle bundle) {
            this.bundle = bundle;
            revision = Revision.of(bundle);
            name = bundle.getSymbolicName() + " " + bundle.getVersion();
        }

        @Override
        public BundleIdentity identity() {
            return identities.computeIfAbsent(
                    revision, key -> Jars.identity(bundle, locations.file(bundle.getLocation())));
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public boolean gone() {
            return bundle.getState() == Bundle.UNINSTALLED
                    || !Revision.of(bundle).equals(revision);
        }

        @Override
        public String jar() {
            return locations.jar(bundle.getLocation());
        }

        @Override
        public ClassLoader loader() {
            BundleWiring wiring = bundle.adapt(BundleWiring.class);
            return wiring == null ? null : wiring.getClassLoader();
        }
    }
}
