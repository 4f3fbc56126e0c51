/** The words of the studies. */
package lv.kopa.robustness.internal.words;
