/** Entering and changing facts: what is typed, what is wrong with it, and what it makes of what was known. */
package lv.kopa.desktop.registry.internal.entry;
