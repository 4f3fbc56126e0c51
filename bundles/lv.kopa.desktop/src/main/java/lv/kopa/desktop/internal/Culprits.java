package lv.kopa.desktop.internal;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import lv.kopa.desktop.internal.contribution.Origin;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;

/** Finds the bundle in whose code something was thrown. */
final class Culprits {
    private final BundleContext context;

    Culprits(BundleContext context) {
        this.context = context;
    }

    /**
     * The plug-in whose class is nearest to the fault: what it gave to others may be what made them fail. Where no plug-in
     * has a part in it, the nearest bundle.
     */
    Optional<Origin> of(Throwable thrown) {
        List<Bundle> bundles = chain(thrown).stream()
                .flatMap(each -> Arrays.stream(each.getStackTrace()))
                .map(StackTraceElement::getClassName)
                .distinct()
                .map(name -> name.replace('.', '/') + ".class")
                .flatMap(this::holders)
                .toList();
        return bundles.stream()
                .filter(bundle -> bundle.getLocation().startsWith(Origin.PLUGIN))
                .findFirst()
                .or(() -> bundles.stream().findFirst())
                .map(Origin::of);
    }

    /** The first cause first, since there it began. */
    private static Deque<Throwable> chain(Throwable thrown) {
        Deque<Throwable> chain = new ArrayDeque<>();
        for (Throwable each = thrown; each != null && !chain.contains(each); each = each.getCause()) {
            chain.addFirst(each);
        }
        return chain;
    }

    private Stream<Bundle> holders(String path) {
        return Arrays.stream(context.getBundles())
                .filter(bundle -> bundle.getBundleId() != 0)
                .filter(bundle -> bundle.getEntry(path) != null)
                .findFirst()
                .stream();
    }
}
