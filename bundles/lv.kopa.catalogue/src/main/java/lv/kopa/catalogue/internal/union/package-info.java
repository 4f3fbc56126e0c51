/** Catalogues put together: which of them contradict each other, and whether what they name is there. */
package lv.kopa.catalogue.internal.union;
