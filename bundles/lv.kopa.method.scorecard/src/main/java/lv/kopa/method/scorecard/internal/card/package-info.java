/** What a scorecard says, and how its file is read. */
package lv.kopa.method.scorecard.internal.card;
