package lv.kopa.launcher;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;

/**
 * Which bundles a command does not need. What is not mentioned is started by every command that finds something to start
 * in it: an activator or a component.
 *
 * @param onlyFor by symbolic name: the commands that start this bundle
 * @param notFor by symbolic name, where a last {@code *} stands for any ending: the commands that leave it out
 */
public record StartRules(Map<String, Set<String>> onlyFor, Map<String, Set<String>> notFor) {

    /** Reads {@code only.<bundle> = <command>, …} and {@code not.<bundle> = <command>, …}. */
    static StartRules of(Properties properties) {
        Map<String, Set<String>> onlyFor = new LinkedHashMap<>();
        Map<String, Set<String>> notFor = new LinkedHashMap<>();
        List<String> keys = new ArrayList<>(properties.stringPropertyNames());
        keys.sort(null);
        for (String key : keys) {
            Set<String> commands =
                    Set.copyOf(Arrays.asList(properties.getProperty(key).strip().split("\\s*,\\s*")));
            if (key.startsWith("only.")) {
                onlyFor.put(key.substring("only.".length()), commands);
            } else if (key.startsWith("not.")) {
                notFor.put(key.substring("not.".length()), commands);
            } else {
                throw new IllegalArgumentException("conf/launcher.properties: '" + key + "' is no rule");
            }
        }
        return new StartRules(onlyFor, notFor);
    }

    /** Whether a command starts a bundle. */
    boolean starts(String symbolicName, String command) {
        boolean only = onlyFor.entrySet().stream()
                .allMatch(rule ->
                        !matches(rule.getKey(), symbolicName) || rule.getValue().contains(command));
        boolean not = notFor.entrySet().stream()
                .anyMatch(rule ->
                        matches(rule.getKey(), symbolicName) && rule.getValue().contains(command));
        return only && !not;
    }

    private static boolean matches(String pattern, String symbolicName) {
        return pattern.endsWith("*")
                ? symbolicName.startsWith(pattern.substring(0, pattern.length() - 1))
                : symbolicName.equals(pattern);
    }
}
