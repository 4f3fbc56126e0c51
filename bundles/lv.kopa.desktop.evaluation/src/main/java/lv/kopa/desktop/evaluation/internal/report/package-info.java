/** The report about the record that is looked at: read, saved, and opened elsewhere. */
package lv.kopa.desktop.evaluation.internal.report;
