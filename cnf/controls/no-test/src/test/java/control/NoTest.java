package control;

/** Looks like a test by its name, but has no method that a test engine would run. */
class NoTest {}
