/** The conditions that rules can have, and how they see the registry. */
package lv.kopa.check.internal.condition;
