/** Opening data: tables that are asked for, dropped, were open before, or ship as samples. */
package lv.kopa.desktop.evaluation.internal.open;
