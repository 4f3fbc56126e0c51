/** The records that are kept: listed, opened, and run again. */
package lv.kopa.desktop.evaluation.internal.record;
