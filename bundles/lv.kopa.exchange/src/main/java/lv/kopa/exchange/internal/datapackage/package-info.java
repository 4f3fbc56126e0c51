/** A programme as a Frictionless Data Package: written, read, and brought into a workspace. */
package lv.kopa.exchange.internal.datapackage;
