/** What people can ask of the rubrics that are here. */
package lv.kopa.method.ris3.internal.task;
