/** Who is behind the change of an indicator. */
package lv.kopa.desktop.registry.internal.change;
