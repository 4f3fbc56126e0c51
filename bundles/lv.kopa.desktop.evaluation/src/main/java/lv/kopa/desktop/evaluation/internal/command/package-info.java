/** Running an evaluation and stopping it. */
package lv.kopa.desktop.evaluation.internal.command;
