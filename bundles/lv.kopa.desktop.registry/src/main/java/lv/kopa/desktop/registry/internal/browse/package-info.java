/** Looking at what is known: the tree, the table, one thing with all that refers to it, and its history. */
package lv.kopa.desktop.registry.internal.browse;
