package lv.kopa.shell.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lv.kopa.evaluation.Parameter;
import lv.kopa.evaluation.ParameterType;
import lv.kopa.task.TaskDescription;
import lv.kopa.text.Text;

/**
 * Takes apart the options and operands of a task: {@code --key value}, {@code --key=value}, {@code --flag}, operands in
 * between, and after {@code --} nothing but operands. Values stay as they were written: what they mean, the parameters of
 * the task know.
 */
final class TaskParser {
    private enum Takes {
        NOTHING,
        ONE,
        SEVERAL
    }

    private final TaskDescription description;
    private final Map<String, Takes> options = new LinkedHashMap<>();

    TaskParser(TaskDescription description) {
        this.description = description;
        for (Parameter<?> parameter : description.parameters().parameters()) {
            options.put(parameter.key(), takes(parameter.type()));
        }
        for (GlobalOption global : GlobalOption.values()) {
            options.putIfAbsent(global.key(), global.takesValue() ? Takes.ONE : Takes.NOTHING);
        }
    }

    private static Takes takes(ParameterType<?> type) {
        ParameterType<?> plain = Kinds.plain(type);
        if (plain instanceof ParameterType.Flag) {
            return Takes.NOTHING;
        }
        return plain instanceof ParameterType.Many<?>
                        || plain instanceof ParameterType.ByCode<?>
                        || plain instanceof ParameterType.Settings
                ? Takes.SEVERAL
                : Takes.ONE;
    }

    /**
     * Takes a command line apart.
     *
     * @throws UsageException if an option is unknown, stands twice or has no value, or there is an operand too many
     */
    ParsedLine parse(List<String> words) throws UsageException {
        Map<String, List<String>> given = new LinkedHashMap<>();
        List<String> operands = new ArrayList<>();
        boolean onlyOperands = false;
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            if (onlyOperands || !word.startsWith("-") || word.equals("-")) {
                operands.add(word);
            } else if (word.equals("--")) {
                onlyOperands = true;
            } else {
                int end = word.indexOf('=');
                String option = end < 0 ? word : word.substring(0, end);
                String key = key(option);
                if (end >= 0) {
                    give(given, key, word.substring(end + 1));
                } else if (options.get(key) == Takes.NOTHING) {
                    give(given, key, "true");
                } else if (i + 1 == words.size() || isOption(words.get(i + 1))) {
                    throw usage("usage.no-value", option);
                } else {
                    i++;
                    give(given, key, words.get(i));
                }
            }
        }
        place(operands, given);
        return parsed(given);
    }

    private String key(String option) throws UsageException {
        if (option.startsWith("--") && options.containsKey(option.substring(2))) {
            return option.substring(2);
        }
        throw new UsageException(
                Words.text("usage.unknown-option", description.id(), option),
                Suggestions.cure(
                        option, options.keySet().stream().map(key -> "--" + key).toList(), cure()));
    }

    /** Whether a word is an option of this command rather than the value of one: a negative number is a value. */
    private boolean isOption(String word) {
        int end = word.indexOf('=');
        String name = end < 0 ? word : word.substring(0, end);
        return word.equals("--") || name.startsWith("--") && options.containsKey(name.substring(2));
    }

    private void give(Map<String, List<String>> given, String key, String value) throws UsageException {
        List<String> values = given.computeIfAbsent(key, any -> new ArrayList<>());
        if (!values.isEmpty() && options.get(key) != Takes.SEVERAL) {
            throw usage("usage.twice", "--" + key);
        }
        values.add(value);
    }

    private void place(List<String> operands, Map<String, List<String>> given) throws UsageException {
        List<String> keys = description.operands();
        int next = 0;
        for (String operand : operands) {
            if (next == keys.size()) {
                throw usage("usage.too-many", operand);
            }
            give(given, keys.get(next), operand);
            if (options.get(keys.get(next)) != Takes.SEVERAL) {
                next++;
            }
        }
    }

    private ParsedLine parsed(Map<String, List<String>> given) throws UsageException {
        Map<String, Object> values = new LinkedHashMap<>();
        for (Parameter<?> parameter : description.parameters().parameters()) {
            List<String> written = given.get(parameter.key());
            if (written != null) {
                values.put(
                        parameter.key(),
                        parameter.type() instanceof ParameterType.Settings ? written : String.join(",", written));
            }
        }
        return new ParsedLine(values, on(GlobalOption.HELP, given), on(GlobalOption.JSON, given));
    }

    private boolean on(GlobalOption option, Map<String, List<String>> given) throws UsageException {
        String written = given.getOrDefault(option.key(), List.of("false")).get(0);
        if (!written.equals("true") && !written.equals("false")) {
            throw usage("usage.not-understood", "--" + option.key(), written);
        }
        return written.equals("true");
    }

    private UsageException usage(String key, Object... arguments) {
        return new UsageException(Words.text(key, arguments), cure());
    }

    private Text cure() {
        return Words.text("cure.help", description.id());
    }
}
