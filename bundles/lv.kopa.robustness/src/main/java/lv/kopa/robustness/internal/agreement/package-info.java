/** One evaluation through several methods. */
package lv.kopa.robustness.internal.agreement;
