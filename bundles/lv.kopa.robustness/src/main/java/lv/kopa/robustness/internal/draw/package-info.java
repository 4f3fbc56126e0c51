/** What may vary in an evaluation, and drawing from it. */
package lv.kopa.robustness.internal.draw;
