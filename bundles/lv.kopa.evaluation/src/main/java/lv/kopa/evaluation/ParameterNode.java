package lv.kopa.evaluation;

/** A node of a parameter tree: a group, or a parameter. */
public sealed interface ParameterNode permits ParameterGroup, Parameter {}
