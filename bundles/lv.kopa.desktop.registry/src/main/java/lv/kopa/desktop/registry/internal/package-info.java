/**
 * A programme's registry in the window: what is known, since when, on whose word, and how to say more. What the views share is a
 * {@link lv.kopa.desktop.registry.internal.Sight}: the workspace that is open, and the moment from which it is looked at.
 */
package lv.kopa.desktop.registry.internal;
