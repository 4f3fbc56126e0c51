/** How long a large registry takes. */
package lv.kopa.measure;
