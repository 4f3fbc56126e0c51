/** What is wrong with the data: the rules of the programme over the registry, each result with the rows that it rests on. */
package lv.kopa.desktop.registry.internal.check;
