/**
 * Reports: blocks that a {@link lv.kopa.report.ReportView} makes from a record and a {@link lv.kopa.report.ReportWriter}
 * turns into a file. A view never sees the method, a writer never sees the view.
 */
@Export
@Version("0.1.0")
package lv.kopa.report;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
