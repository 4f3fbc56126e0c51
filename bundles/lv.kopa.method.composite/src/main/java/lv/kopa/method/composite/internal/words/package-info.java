/** What this bundle says, in every shipped language. */
package lv.kopa.method.composite.internal.words;
