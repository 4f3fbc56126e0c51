/** Scorecards as data: each file of any bundle becomes a method. */
package lv.kopa.method.scorecard.internal;
