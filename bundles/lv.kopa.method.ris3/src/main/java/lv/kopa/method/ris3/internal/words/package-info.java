/** Words in both languages. */
package lv.kopa.method.ris3.internal.words;
