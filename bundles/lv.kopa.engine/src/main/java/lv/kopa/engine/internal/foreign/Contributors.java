package lv.kopa.engine.internal.foreign;

import java.net.URI;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import lv.kopa.evaluation.BundleIdentity;
import org.osgi.framework.Bundle;
import org.osgi.framework.wiring.BundleWiring;
import org.osgi.service.component.annotations.Component;

/** Knows bundles as contributors. What was read from a jar is kept until the bundle is updated. */
@Component(service = Contributors.class)
public final class Contributors {
    private final Map<Revision, BundleIdentity> identities = new ConcurrentHashMap<>();

    private record Revision(long bundle, long lastModified) {}

    /** The contributor that a bundle is. */
    public Contributor of(Bundle bundle) {
        return new OsgiContributor(bundle);
    }

    /** The jar of a bundle, where its location is a file that is there. */
    static Optional<Path> file(String location) {
        String plain = location.startsWith("reference:") ? location.substring("reference:".length()) : location;
        try {
            Path path = plain.startsWith("file:") ? Path.of(URI.create(plain)) : Path.of(plain);
            return Files.isRegularFile(path) ? Optional.of(path) : Optional.empty();
        } catch (IllegalArgumentException | FileSystemNotFoundException e) {
            return Optional.empty(); // a location need not be a file
        }
    }

    private final class OsgiContributor implements Contributor {
        private final Bundle bundle;

        OsgiContributor(Bundle bundle) {
            this.bundle = bundle;
        }

        @Override
        public BundleIdentity identity() {
            Revision revision = new Revision(bundle.getBundleId(), bundle.getLastModified());
            return identities.computeIfAbsent(revision, key -> Jars.identity(bundle));
        }

        @Override
        public String name() {
            return bundle.getSymbolicName() + " " + bundle.getVersion();
        }

        @Override
        public String jar() {
            return file(bundle.getLocation())
                    .map(path -> path.getFileName().toString())
                    .orElseGet(() -> lastSegment(bundle.getLocation()));
        }

        private static String lastSegment(String location) {
            String plain = location.split("[?#]", 2)[0];
            return plain.substring(plain.lastIndexOf('/') + 1);
        }

        @Override
        public ClassLoader loader() {
            BundleWiring wiring = bundle.adapt(BundleWiring.class);
            return wiring == null ? null : wiring.getClassLoader();
        }
    }
}
