/**
 * How Kopa evaluates: the {@link lv.kopa.evaluation.Dataset} that a method sees, the
 * {@link lv.kopa.evaluation.EvaluationMethod} that a region contributes, the {@link lv.kopa.evaluation.Parameter} tree by
 * which it is set, the {@link lv.kopa.evaluation.EvaluationResult} that it gives and the
 * {@link lv.kopa.evaluation.EvaluationRecord} that is kept.
 *
 * <p>Data moves one way: dataset, method, result, record. A method sees a dataset and its arguments and nothing else.
 */
@Export
@Version("0.1.0")
package lv.kopa.evaluation;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
