/** What a table shows and does, apart from Swing: order and filter of rows, how cells are written and copied. */
package lv.kopa.widget.internal.table;
