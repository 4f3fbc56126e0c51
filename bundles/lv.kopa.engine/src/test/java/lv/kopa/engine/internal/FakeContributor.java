package lv.kopa.engine.internal;

import java.util.Optional;
import lv.kopa.engine.internal.foreign.Contributor;
import lv.kopa.evaluation.BundleIdentity;

/** A bundle that is not there. */
public record FakeContributor(String symbolicName, String version) implements Contributor {
    /** Somebody's plug-in. */
    public static final FakeContributor TOY = new FakeContributor("org.example.toy", "1.2.3");

    @Override
    public BundleIdentity identity() {
        return new BundleIdentity(symbolicName, version, "ab".repeat(32), Optional.empty());
    }

    @Override
    public String name() {
        return symbolicName + " " + version;
    }

    @Override
    public String jar() {
        return symbolicName.substring(symbolicName.lastIndexOf('.') + 1) + ".jar";
    }

    @Override
    public boolean gone() {
        return false;
    }

    @Override
    public ClassLoader loader() {
        return FakeContributor.class.getClassLoader();
    }
}
