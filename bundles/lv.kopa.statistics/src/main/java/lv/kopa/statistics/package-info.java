/**
 * The few statistics that several methods and views need, each once: places, moments, correlations. Sums are taken in the order
 * of the values, so that the same input gives the same bits on every machine.
 */
@Export
@Version("0.1.0")
package lv.kopa.statistics;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
