/**
 * Evaluating in the window, from the tables to the saved report. What the views share is a {@link
 * lv.kopa.desktop.evaluation.internal.Draft}; what came of a run is the record of the workbench.
 */
package lv.kopa.desktop.evaluation.internal;
