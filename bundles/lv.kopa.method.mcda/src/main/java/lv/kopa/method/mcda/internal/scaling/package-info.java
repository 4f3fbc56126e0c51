/** How criteria of different units are brought onto one scale on which more is better. */
package lv.kopa.method.mcda.internal.scaling;
