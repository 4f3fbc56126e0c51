/** A look at the structure of an index: what hangs together, what is redundant, what each part counts. */
package lv.kopa.method.composite.internal.audit;
