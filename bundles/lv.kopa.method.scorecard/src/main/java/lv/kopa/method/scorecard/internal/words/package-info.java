/** Words in both languages. */
package lv.kopa.method.scorecard.internal.words;
