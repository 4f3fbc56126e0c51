/** One number, explained from the rank down to the raw value. Knows what tables are for, and no method. */
package lv.kopa.desktop.evaluation.internal.explanation;
