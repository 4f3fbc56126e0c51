/** What the views of the registry are made of. */
package lv.kopa.desktop.registry.internal.part;
