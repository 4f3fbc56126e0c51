/**
 * What a bundle contributes to the window, and what the window offers to it.
 *
 * <p>Contributions are OSGi services: a {@link lv.kopa.workbench.ViewFactory}, a {@link lv.kopa.workbench.Command} or
 * {@link lv.kopa.workbench.CommandGroup}, a {@link lv.kopa.workbench.Perspective}, a
 * {@link lv.kopa.workbench.PreferencePage}. The window knows none by name; they come and go while it is open. What a view
 * shows and what others must see too is a {@link lv.kopa.workbench.Shared} value; what takes time is a
 * {@link lv.kopa.workbench.Job}. Unless said otherwise, everything here is called on the event dispatch thread.
 */
@Export
@Version("0.1.0")
package lv.kopa.workbench;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
