package lv.kopa.desktop.internal.settings;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Properties;
import lv.kopa.evaluation.Arguments;
import lv.kopa.evaluation.ParameterTree;

/** What a person has set, page by page, in one file. */
public final class Preferences {
    private static final String FILE = "preferences.properties";

    private final DesktopFiles files;
    private final Properties values;

    /** Reads what is kept. */
    public Preferences(DesktopFiles files) {
        this.files = files;
        values = files.readProperties(FILE);
    }

    /** What was set on a page, as far as it still fits; defaults for all else. */
    public Arguments of(String page, ParameterTree parameters) {
        Map<String, Object> given = given(page);
        given.replaceAll((key, written) -> parameters
                .find(key)
                .map(parameter -> WrittenValues.read(parameter.type(), (String) written))
                .orElse(written));
        ParameterTree.Binding binding = parameters.bind(given);
        binding.faults().forEach(fault -> given.remove(fault.key()));
        return binding.arguments()
                .orElseGet(() -> parameters.bind(given).arguments().orElseThrow());
    }

    private Map<String, Object> given(String page) {
        Map<String, Object> given = new LinkedHashMap<>();
        String prefix = page + "/";
        values.stringPropertyNames().stream()
                .filter(key -> key.startsWith(prefix))
                .forEach(key -> given.put(key.substring(prefix.length()), values.getProperty(key)));
        return given;
    }

    /** Keeps plain values that were set on a page; what is not among the values goes back to its default. */
    public void put(String page, Map<String, ?> given) {
        given(page).keySet().forEach(key -> values.remove(page + "/" + key));
        given.forEach((key, value) -> values.setProperty(page + "/" + key, WrittenValues.write(value)));
        files.writeProperties(FILE, values);
    }
}
