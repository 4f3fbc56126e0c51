/** Statistics of columns of numbers in which NaN stands for a missing value. */
package lv.kopa.method.composite.internal.statistics;
