/** What can be set, and what was set for one run. */
package lv.kopa.method.composite.internal.setting;
