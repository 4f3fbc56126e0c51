/** Methods that compare units in pairs. */
package lv.kopa.method.mcda.internal.outranking;
