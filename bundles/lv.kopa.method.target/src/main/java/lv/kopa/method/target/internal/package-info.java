/** Achievement of targets, contributed as an {@link lv.kopa.evaluation.EvaluationMethod}. */
package lv.kopa.method.target.internal;
