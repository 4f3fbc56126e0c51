/** How values of fields are written and read. */
package lv.kopa.registry.internal;
