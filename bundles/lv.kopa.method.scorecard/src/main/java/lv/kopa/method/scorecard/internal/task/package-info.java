/** What people can ask of the scorecards that are here. */
package lv.kopa.method.scorecard.internal.task;
