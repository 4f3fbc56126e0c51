/** The answer of a record as a table and charts that point at the same units. */
package lv.kopa.desktop.evaluation.internal.result;
