/** The tree of indicators on the screen: a table whose rows open and close. */
package lv.kopa.widget.internal.tree;
