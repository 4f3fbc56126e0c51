/** How activities and applications are assessed. */
package lv.kopa.method.ris3.internal.assess;
