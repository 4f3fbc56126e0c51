/** How a figure is painted on the screen, and how one finds one's way among its marks. */
package lv.kopa.widget.internal.figure;
