/** The pair of tables: what the rows of the indicator table and the columns of the value table mean. */
package lv.kopa.exchange.internal.pair;
