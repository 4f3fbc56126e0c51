/** Which programme is open: making, opening and closing workspaces, and the moment from which they are looked at. */
package lv.kopa.desktop.registry.internal.open;
