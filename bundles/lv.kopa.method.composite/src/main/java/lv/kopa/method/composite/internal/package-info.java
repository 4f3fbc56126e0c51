/** The composite indicator, contributed as an {@link lv.kopa.evaluation.EvaluationMethod}. */
package lv.kopa.method.composite.internal;
