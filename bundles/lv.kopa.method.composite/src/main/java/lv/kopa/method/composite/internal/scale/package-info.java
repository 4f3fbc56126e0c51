/** How indicators of different units come onto one scale. */
package lv.kopa.method.composite.internal.scale;
