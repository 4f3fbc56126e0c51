/**
 * Report views of an index, each contributed as a {@link lv.kopa.report.ReportView}: ranking, profiles, distributions,
 * correlations. Each has a class that reads the record, one that finds the words, one that draws and one that makes the
 * table.
 */
package lv.kopa.view.index.internal;
