/** Report views of methods that compare units in pairs: the GAIA plane of PROMETHEE, and who outranks whom. */
package lv.kopa.view.outranking.internal;
