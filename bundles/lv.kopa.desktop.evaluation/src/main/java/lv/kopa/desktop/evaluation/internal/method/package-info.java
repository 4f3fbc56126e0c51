/** The methods that are here now, which come and go, and the one that was chosen. */
package lv.kopa.desktop.evaluation.internal.method;
