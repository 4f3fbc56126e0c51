package lv.kopa.engine.internal;

import lv.kopa.engine.internal.foreign.Contributor;
import lv.kopa.evaluation.BundleIdentity;

/** A bundle that is replaced by another one at some time. */
public final class ReplacedContributor implements Contributor {
    private volatile FakeContributor now = FakeContributor.TOY;

    /** Another jar lies there from now on. */
    public void replace() {
        now = new FakeContributor("org.example.toy", "2.0.0");
    }

    @Override
    public BundleIdentity identity() {
        return now.identity();
    }

    @Override
    public String name() {
        return FakeContributor.TOY.name();
    }

    @Override
    public String jar() {
        return now.jar();
    }

    @Override
    public boolean gone() {
        return !now.equals(FakeContributor.TOY);
    }

    @Override
    public ClassLoader loader() {
        return now.loader();
    }
}
