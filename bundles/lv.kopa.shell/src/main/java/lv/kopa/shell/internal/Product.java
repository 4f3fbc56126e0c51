package lv.kopa.shell.internal;

import java.nio.file.Path;
import java.util.Optional;

/**
 * What runs.
 *
 * @param version version of Kopa
 * @param logFolder where it logs, if anywhere
 */
record Product(String version, Optional<Path> logFolder) {}
