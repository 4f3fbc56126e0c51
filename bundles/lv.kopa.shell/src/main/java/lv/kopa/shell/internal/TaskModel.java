package lv.kopa.shell.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lv.kopa.evaluation.CompoundType;
import lv.kopa.evaluation.Parameter;
import lv.kopa.evaluation.ParameterType;
import lv.kopa.task.TaskDescription;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The options and operands of a task, as picocli wants to know them. */
final class TaskModel {
    private final CommandSpec spec = CommandSpec.create();
    private final Map<String, ArgSpec> options = new LinkedHashMap<>();
    private final Map<String, ArgSpec> operands = new LinkedHashMap<>();

    TaskModel(TaskDescription description) {
        for (Parameter<?> parameter : description.parameters().parameters()) {
            add(parameter.key(), option(parameter));
        }
        for (String key : description.operands()) {
            ArgSpec operand =
                    operand(description.parameters().find(key).orElseThrow().type(), operands.size());
            operands.put(key, operand);
            spec.add(operand);
        }
        for (GlobalOption global : GlobalOption.values()) {
            if (!options.containsKey(global.key())) {
                add(global.key(), global.takesValue() ? valued(global.key()) : switched(global.key()));
            }
        }
    }

    private void add(String key, OptionSpec option) {
        options.put(key, option);
        spec.addOption(option);
    }

    private static OptionSpec option(Parameter<?> parameter) {
        ParameterType<?> type = Kinds.plain(parameter.type());
        if (type instanceof ParameterType.Flag) {
            return switched(parameter.key());
        }
        if (repeats(type)) {
            return OptionSpec.builder("--" + parameter.key())
                    .arity("1")
                    .type(List.class)
                    .auxiliaryTypes(String.class)
                    .build();
        }
        return valued(parameter.key());
    }

    private static OptionSpec switched(String key) {
        return OptionSpec.builder("--" + key)
                .arity("0..1")
                .type(Boolean.class)
                .fallbackValue("true")
                .build();
    }

    private static OptionSpec valued(String key) {
        return OptionSpec.builder("--" + key).arity("1").type(String.class).build();
    }

    private static ArgSpec operand(ParameterType<?> type, int position) {
        if (repeats(type)) {
            return PositionalParamSpec.builder()
                    .index(position + "..*")
                    .arity("0..*")
                    .type(List.class)
                    .auxiliaryTypes(String.class)
                    .build();
        }
        return PositionalParamSpec.builder()
                .index(String.valueOf(position))
                .arity("0..1")
                .type(String.class)
                .build();
    }

    private static boolean repeats(ParameterType<?> type) {
        return type instanceof CompoundType.Many<?>
                || type instanceof CompoundType.ByCode<?>
                || type instanceof CompoundType.Settings;
    }

    /** The whole. */
    CommandSpec spec() {
        return spec;
    }

    /** The names of all options, with their dashes. */
    List<String> names() {
        return options.keySet().stream().map(key -> "--" + key).toList();
    }

    /** What was given as an option, null if nothing was. */
    Object option(String key) {
        return options.get(key).getValue();
    }

    /** What was given as an operand, null if nothing was. */
    Object operand(String key) {
        return operands.containsKey(key) ? operands.get(key).getValue() : null;
    }
}
