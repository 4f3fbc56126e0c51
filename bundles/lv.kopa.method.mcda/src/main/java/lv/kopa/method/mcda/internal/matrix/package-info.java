/** The decision matrix: which units are compared by which criteria, and whether the data can carry that. */
package lv.kopa.method.mcda.internal.matrix;
