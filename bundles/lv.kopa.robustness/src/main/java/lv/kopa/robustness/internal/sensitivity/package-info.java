/** Which choices move the ranks. */
package lv.kopa.robustness.internal.sensitivity;
