/** What monitoring finds, contributed as {@link lv.kopa.report.ReportView}s: targets, growth, additionality. */
package lv.kopa.view.monitor.internal;
