package lv.kopa.method.composite.internal.audit;

import lv.kopa.indicator.IndicatorNode;
import lv.kopa.statistics.Correlation;

/**
 * What a child counts in its parent.
 *
 * @param node the child
 * @param parent its parent
 * @param weight its weight among its siblings, 0 to 1
 * @param withParent its correlation with the parent
 * @param importance the share of the variance of the parent that goes along with it, in a straight line: the squared correlation
 *     (Paruolo, Saisana and Saltelli 2013)
 * @param importanceShare its importance as a share of that of all siblings
 * @param variance what it adds to the variance of a weighted sum, {@code w·cov(x, y) / var(y)}: adds up to 1 over siblings; NaN where
 *     the parent is no weighted sum
 * @param withRest its correlation with the sum of its standardised siblings
 * @param alphaWithout Cronbach's alpha of its siblings
 */
public record Part(
        IndicatorNode node,
        IndicatorNode.Aggregate parent,
        double weight,
        Correlation withParent,
        double importance,
        double importanceShare,
        double variance,
        double withRest,
        double alphaWithout) {}
