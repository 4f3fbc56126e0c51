/** The same index many times over nearly the same data. */
package lv.kopa.method.composite.internal.fast;
