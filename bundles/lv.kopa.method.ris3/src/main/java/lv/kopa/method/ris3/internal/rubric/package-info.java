/** What rubrics say, and how their file is read. */
package lv.kopa.method.ris3.internal.rubric;
