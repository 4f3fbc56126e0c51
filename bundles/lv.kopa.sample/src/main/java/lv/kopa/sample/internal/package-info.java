/**
 * Makes SYNTHETIC programmes: invented clusters and firms in the proportions of a real programme, with the flaws of real
 * data. A programme is made in blocks of thirteen clusters, each from its own streams of random numbers, so that any size
 * takes the memory of one block and the same seed gives the same bytes.
 */
package lv.kopa.sample.internal;
