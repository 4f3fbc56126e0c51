/** How ranks run when weights and choices are others. */
package lv.kopa.robustness.internal.uncertainty;
