/** What a run gives: tables and findings. */
package lv.kopa.method.composite.internal.result;
