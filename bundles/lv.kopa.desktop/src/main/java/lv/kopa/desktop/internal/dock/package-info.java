/**
 * Docking: panes as tabs in areas that are split, moved, maximised and floated. {@link
 * lv.kopa.desktop.internal.dock.DockArea} is all that the rest of the desktop knows of it.
 */
package lv.kopa.desktop.internal.dock;
