/** What forbids a composite indicator, and what calls for care when it is read. */
package lv.kopa.method.composite.internal.check;
