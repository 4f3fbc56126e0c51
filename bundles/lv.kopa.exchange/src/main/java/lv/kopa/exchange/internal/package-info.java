/**
 * Reads pairs of tables into datasets and writes results as tables.
 *
 * <p>{@code table} turns a file into rows of cells, whatever its form; {@code pair} gives the rows of the two tables their
 * meaning. Both put what is wrong into one {@link lv.kopa.exchange.internal.Faults}, so that a person learns everything at
 * once.
 */
package lv.kopa.exchange.internal;
