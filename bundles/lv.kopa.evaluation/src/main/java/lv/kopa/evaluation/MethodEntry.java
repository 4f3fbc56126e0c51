package lv.kopa.evaluation;

/**
 * A method that is here now.
 *
 * @param description what it says of itself
 * @param bundle the bundle that brought it
 * @param origin name of the jar, as the person who put it there knows it
 */
public record MethodEntry(MethodDescription description, BundleIdentity bundle, String origin) {}
