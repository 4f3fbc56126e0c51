/** What runs in the background, what is wrong with the runtime, and every task as a form. */
package lv.kopa.desktop.runtime.internal;
