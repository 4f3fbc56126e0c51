/** Methods that measure how far units are from an ideal, an average or each other. */
package lv.kopa.method.mcda.internal.compromise;
