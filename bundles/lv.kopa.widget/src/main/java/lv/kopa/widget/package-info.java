/**
 * What every view is made of: icons, tables, figures, forms, report blocks and empty states in Swing, alike everywhere.
 * Nothing here knows the window or a service; whoever uses a part gives it the language and is told what the person did.
 * All of it is made and called on the event dispatch thread.
 */
@Export
@Version("0.1.0")
package lv.kopa.widget;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
