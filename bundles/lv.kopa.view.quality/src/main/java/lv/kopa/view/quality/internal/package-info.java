/** Report views of judgements: a scorecard with its evidence, the contribution of activities to smart specialisation. */
package lv.kopa.view.quality.internal;
