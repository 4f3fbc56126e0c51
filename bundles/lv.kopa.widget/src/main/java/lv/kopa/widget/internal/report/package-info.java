/** How the blocks of a report are shown on the screen. */
package lv.kopa.widget.internal.report;
