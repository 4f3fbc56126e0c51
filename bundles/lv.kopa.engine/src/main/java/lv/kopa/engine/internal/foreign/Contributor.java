package lv.kopa.engine.internal.foreign;

import lv.kopa.evaluation.BundleIdentity;

/** The bundle that brought a piece of code. */
public interface Contributor {

    /** Which bundle it is. Reads the jar when asked for the first time. */
    BundleIdentity identity();

    /** Symbolic name and version. */
    String name();

    /** Name of the jar, as the person who put it there knows it. */
    String jar();

    /** Whether the bundle was replaced or removed since. */
    boolean gone();

    /** The loader of its classes. */
    ClassLoader loader();
}
