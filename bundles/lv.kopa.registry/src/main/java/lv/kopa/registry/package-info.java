/**
 * The words of the registry: what a cluster programme consists of, as records, and how facts about it are read and changed.
 *
 * <p>Each {@link lv.kopa.registry.Entry} is one kind of thing. What is known of it lies on two axes of time: the
 * {@link lv.kopa.registry.Span} in which it was true, and the {@link lv.kopa.registry.Edition change} by which it became
 * known. A {@link lv.kopa.registry.Snapshot} looks from one {@link lv.kopa.registry.Moment}.
 */
@Export
@Version("0.1.0")
package lv.kopa.registry;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
