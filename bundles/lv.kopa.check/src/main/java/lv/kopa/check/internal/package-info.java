/**
 * Runs rules that are data ({@code rules.json}) over a registry. A rule names one of the few conditions of
 * {@link lv.kopa.check.internal.condition} and gives it its numbers and words.
 */
package lv.kopa.check.internal;
