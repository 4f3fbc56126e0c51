package lv.kopa.shell.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lv.kopa.evaluation.Parameter;
import lv.kopa.evaluation.ParameterType;
import lv.kopa.task.TaskDescription;
import lv.kopa.text.Text;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * Takes apart the options and operands of a task. Values stay as they were written: what they mean, the parameters of the
 * task know.
 */
final class TaskParser {
    private final TaskDescription description;
    private final CommandSpec spec = CommandSpec.create();
    private final Map<String, ArgSpec> options = new LinkedHashMap<>();
    private final Map<String, ArgSpec> operands = new LinkedHashMap<>();

    TaskParser(TaskDescription description) {
        this.description = description;
        for (Parameter<?> parameter : description.parameters().parameters()) {
            add(parameter.key(), option(parameter));
        }
        int position = 0;
        for (String key : description.operands()) {
            boolean repeated =
                    repeats(description.parameters().find(key).orElseThrow().type());
            ArgSpec operand = repeated
                    ? PositionalParamSpec.builder()
                            .index(position + "..*")
                            .arity("0..*")
                            .type(List.class)
                            .auxiliaryTypes(String.class)
                            .build()
                    : PositionalParamSpec.builder()
                            .index(String.valueOf(position))
                            .arity("0..1")
                            .type(String.class)
                            .build();
            operands.put(key, operand);
            spec.add(operand);
            position++;
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

    private static boolean repeats(ParameterType<?> type) {
        return type instanceof ParameterType.Many<?>
                || type instanceof ParameterType.ByCode<?>
                || type instanceof ParameterType.Settings;
    }

    /**
     * Takes a command line apart.
     *
     * @throws UsageException if an option is unknown, stands twice or has no value, or there is an operand too many
     */
    ParsedLine parse(List<String> words) throws UsageException {
        CommandLine line = new CommandLine(spec)
                .setExpandAtFiles(false)
                .setInterpolateVariables(false)
                .setTrimQuotes(false)
                .setPosixClusteredShortOptionsAllowed(false);
        try {
            line.parseArgs(words.toArray(String[]::new));
        } catch (CommandLine.UnmatchedArgumentException e) {
            throw unmatched(e.getUnmatched().get(0));
        } catch (CommandLine.OverwrittenOptionException e) {
            throw usage("usage.twice", name(e.getOverwritten()));
        } catch (CommandLine.MissingParameterException e) {
            throw usage("usage.no-value", name(e.getMissing().get(0)));
        } catch (CommandLine.ParameterException e) {
            throw usage("usage.not-understood", name(e.getArgSpec()), String.valueOf(e.getValue()));
        }
        return parsed();
    }

    private ParsedLine parsed() throws UsageException {
        Map<String, Object> values = new LinkedHashMap<>();
        for (Parameter<?> parameter : description.parameters().parameters()) {
            String key = parameter.key();
            Object option = options.get(key).getValue();
            Object operand = operands.containsKey(key) ? operands.get(key).getValue() : null;
            if (option != null && operand != null) {
                throw usage("usage.twice", "--" + key);
            }
            Object value = option != null ? option : operand;
            if (value instanceof List<?> several && !(parameter.type() instanceof ParameterType.Settings)) {
                value = String.join(",", several.stream().map(String::valueOf).toList());
            }
            if (value != null) {
                values.put(key, value);
            }
        }
        return new ParsedLine(values, on(GlobalOption.HELP), on(GlobalOption.JSON));
    }

    private boolean on(GlobalOption option) {
        return Boolean.TRUE.equals(options.get(option.key()).getValue());
    }

    private UsageException unmatched(String word) {
        Text otherwise = Words.text("cure.help", description.id());
        if (word.startsWith("-") && word.length() > 1) {
            String name = word.contains("=") ? word.substring(0, word.indexOf('=')) : word;
            return new UsageException(
                    Words.text("usage.unknown-option", description.id(), name),
                    Suggestions.cure(
                            name,
                            options.keySet().stream().map(key -> "--" + key).toList(),
                            otherwise));
        }
        return new UsageException(Words.text("usage.too-many", word), otherwise);
    }

    private UsageException usage(String key, Object... arguments) {
        return new UsageException(Words.text(key, arguments), Words.text("cure.help", description.id()));
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : "";
    }
}
