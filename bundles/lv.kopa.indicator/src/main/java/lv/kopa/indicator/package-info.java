/**
 * What an indicator is: its definition, the direction in which it is good, how it is scaled and aggregated, and the
 * weighted tree in which indicators stand.
 */
@Export
@Version("0.1.0")
package lv.kopa.indicator;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
