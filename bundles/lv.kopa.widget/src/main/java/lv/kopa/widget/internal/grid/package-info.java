/** The table on the screen: two Swing tables that scroll as one, and what stands around them. */
package lv.kopa.widget.internal.grid;
