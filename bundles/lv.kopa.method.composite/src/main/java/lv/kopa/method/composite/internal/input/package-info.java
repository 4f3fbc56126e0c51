/** What is taken from the dataset. */
package lv.kopa.method.composite.internal.input;
