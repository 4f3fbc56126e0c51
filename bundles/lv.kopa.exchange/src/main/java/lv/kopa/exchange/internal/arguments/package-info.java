/** Saved arguments. */
package lv.kopa.exchange.internal.arguments;
