/** What this bundle says, in every shipped language. */
package lv.kopa.method.mcda.internal.words;
