/** Report views of how far an answer holds. */
package lv.kopa.view.robustness.internal;
