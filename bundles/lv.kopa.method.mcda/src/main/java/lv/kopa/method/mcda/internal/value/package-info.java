/** Methods that give each unit a value of its own: sums, products and ratios. */
package lv.kopa.method.mcda.internal.value;
