/** Follows the bundles that carry catalogues, and offers what they say as one. */
package lv.kopa.catalogue.internal;
