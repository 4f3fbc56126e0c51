/** Work on many indices at once. */
package lv.kopa.method.composite.internal.parallel;
