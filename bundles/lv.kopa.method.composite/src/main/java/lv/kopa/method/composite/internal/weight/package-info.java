/** Weights of nodes: as they are said, and as they follow from the values. */
package lv.kopa.method.composite.internal.weight;
