package lv.kopa.shell.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lv.kopa.evaluation.CompoundType;
import lv.kopa.evaluation.Parameter;
import lv.kopa.evaluation.ParameterType;
import lv.kopa.task.TaskDescription;
import lv.kopa.text.Text;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * Takes apart the options and operands of a task. Values stay as they were written: what they mean, the parameters of the
 * task know.
 */
final class TaskParser {
    private final TaskDescription description;

    TaskParser(TaskDescription description) {
        this.description = description;
    }

    /**
     * Takes a command line apart.
     *
     * @throws UsageException if an option is unknown, stands twice, has no value or an empty path, or there is an operand too many
     */
    ParsedLine parse(List<String> words) throws UsageException {
        if (words.isEmpty()) {
            return new ParsedLine(Map.of(), false, false); // nothing to take apart, and no library to load for it
        }
        TaskModel model = new TaskModel(description);
        CommandLine line = new CommandLine(model.spec())
                .setExpandAtFiles(false)
                .setInterpolateVariables(false)
                .setTrimQuotes(false)
                .setPosixClusteredShortOptionsAllowed(false);
        try {
            line.parseArgs(words.toArray(String[]::new));
        } catch (CommandLine.UnmatchedArgumentException e) {
            throw unmatched(e.getUnmatched().get(0), model);
        } catch (CommandLine.OverwrittenOptionException e) {
            throw usage("usage.twice", name(e.getOverwritten()));
        } catch (CommandLine.MissingParameterException e) {
            throw usage("usage.no-value", name(e.getMissing().get(0)));
        } catch (CommandLine.ParameterException e) {
            throw usage("usage.not-understood", name(e.getArgSpec()), String.valueOf(e.getValue()));
        }
        return parsed(model);
    }

    private ParsedLine parsed(TaskModel model) throws UsageException {
        Map<String, Object> values = new LinkedHashMap<>();
        for (Parameter<?> parameter : description.parameters().parameters()) {
            String key = parameter.key();
            Object option = model.option(key);
            Object operand = model.operand(key);
            if (option != null && operand != null) {
                throw usage("usage.twice", "--" + key);
            }
            Object value = option != null ? option : operand;
            if (value instanceof List<?> several && !(parameter.type() instanceof CompoundType.Settings)) {
                value = String.join(",", several.stream().map(String::valueOf).toList());
            }
            if (value instanceof String path && path.isBlank() && isLocation(parameter)) {
                throw option != null
                        ? usage("usage.no-path", "--" + key)
                        : usage("usage.empty-path", Spelling.operand(key));
            }
            if (value != null) {
                values.put(key, value);
            }
        }
        return new ParsedLine(values, on(GlobalOption.HELP, model), on(GlobalOption.JSON, model));
    }

    private static boolean isLocation(Parameter<?> parameter) {
        return Kinds.plain(parameter.type()) instanceof ParameterType.Location;
    }

    private static boolean on(GlobalOption option, TaskModel model) {
        return Boolean.TRUE.equals(model.option(option.key()));
    }

    private UsageException unmatched(String word, TaskModel model) {
        if (word.startsWith("-") && word.length() > 1) {
            String name = word.contains("=") ? word.substring(0, word.indexOf('=')) : word;
            return new UsageException(
                    Words.text("usage.unknown-option", description.id(), name),
                    Suggestions.cure(name, model.names(), cure()));
        }
        return usage("usage.too-many", word);
    }

    private UsageException usage(String key, Object... arguments) {
        return new UsageException(Words.text(key, arguments), cure());
    }

    private Text cure() {
        return Words.text("cure.help", description.id());
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : "";
    }
}
