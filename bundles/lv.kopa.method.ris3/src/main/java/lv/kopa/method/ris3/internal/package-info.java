/** Contribution to smart specialisation, judged by rubrics as data. */
package lv.kopa.method.ris3.internal;
