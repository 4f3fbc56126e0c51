/** What all methods of the family have in common: settings, the way from a dataset to a matrix, checks, tables of results. */
package lv.kopa.method.mcda.internal.base;
