/** The steps from raw values to the index, in the order of the OECD/JRC handbook; each a record of what came of it. */
package lv.kopa.method.composite.internal.stage;
