/** What is evaluated: the table of values, before and after each step of a computation, and the tree of indicators. */
package lv.kopa.desktop.evaluation.internal.data;
