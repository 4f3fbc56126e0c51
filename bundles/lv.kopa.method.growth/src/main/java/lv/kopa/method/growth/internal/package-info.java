/** Change between two periods, contributed as an {@link lv.kopa.evaluation.EvaluationMethod}. */
package lv.kopa.method.growth.internal;
