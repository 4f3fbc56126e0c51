/** From gross to net results, contributed as an {@link lv.kopa.evaluation.EvaluationMethod}. */
package lv.kopa.method.additionality.internal;
