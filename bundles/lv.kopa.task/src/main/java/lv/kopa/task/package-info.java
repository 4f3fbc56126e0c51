/**
 * Jobs that bundles offer, and the problems of the runtime. A {@link lv.kopa.task.Task} is a command on the command line,
 * an entry of the console and a form in the window, without any of these knowing its bundle.
 */
@Export
@Version("0.1.0")
package lv.kopa.task;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
