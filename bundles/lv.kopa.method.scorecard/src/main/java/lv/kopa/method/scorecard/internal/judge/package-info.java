/** How units are judged by a scorecard. */
package lv.kopa.method.scorecard.internal.judge;
