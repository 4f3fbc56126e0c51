/** How the children of a node become one value. */
package lv.kopa.method.composite.internal.mean;
