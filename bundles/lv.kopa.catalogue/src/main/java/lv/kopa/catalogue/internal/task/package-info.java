/** What people can ask of the catalogues. */
package lv.kopa.catalogue.internal.task;
