/** The settings of the chosen method, and the button that runs it. */
package lv.kopa.desktop.evaluation.internal.arguments;
