/** Weights of criteria: those of the tree, given ones, or such as follow from the data. */
package lv.kopa.method.mcda.internal.weight;
