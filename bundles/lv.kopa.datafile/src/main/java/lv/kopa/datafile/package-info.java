/**
 * Files of data that any bundle may carry: their characters, their JSON, what their schema objects to, and how what is wrong is
 * told with line, place and cure. What a kind of file means is the matter of the bundle that reads it.
 */
@Export
@Version("0.1.0")
package lv.kopa.datafile;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
