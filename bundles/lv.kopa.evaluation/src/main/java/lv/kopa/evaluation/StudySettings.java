package lv.kopa.evaluation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Which studies are made, and how, among the settings of an evaluation that are kept in one map or file: {@code study:ID} says whether
 * the study is made, {@code study:ID.KEY} how it is set. No key of a method begins so.
 */
public final class StudySettings {
    private static final String STUDY = "study:";
    private static final ParameterType.Flag MADE = new ParameterType.Flag();

    private StudySettings() {}

    /** The key that says whether a study is made. */
    public static String key(String study) {
        return STUDY + study;
    }

    /** Of these settings those of the method. */
    public static Map<String, Object> ofMethod(Map<String, Object> settings) {
        return those(settings.entrySet().stream().filter(each -> !each.getKey().startsWith(STUDY)));
    }

    /** Of these settings those of studies. */
    public static Map<String, Object> ofStudies(Map<String, Object> settings) {
        return those(settings.entrySet().stream().filter(each -> each.getKey().startsWith(STUDY)));
    }

    private static Map<String, Object> those(Stream<Map.Entry<String, Object>> entries) {
        Map<String, Object> those = new LinkedHashMap<>();
        entries.forEach(each -> those.put(each.getKey(), each.getValue()));
        return those;
    }

    /**
     * The studies that settings ask for, in their order.
     *
     * @throws ParameterException if it cannot be told of one whether it is made
     */
    public static List<StudyRequest> studies(Map<String, Object> settings) throws ParameterException {
        List<StudyRequest> studies = new ArrayList<>();
        for (Map.Entry<String, Object> entry : ofStudies(settings).entrySet()) {
            String key = entry.getKey();
            if (key.indexOf('.') < 0 && MADE.convert(entry.getValue())) {
                Map<String, Object> arguments = new LinkedHashMap<>();
                settings.forEach((each, value) -> {
                    if (each.startsWith(key + ".")) {
                        arguments.put(each.substring(key.length() + 1), value);
                    }
                });
                studies.add(new StudyRequest(key.substring(STUDY.length()), arguments));
            }
        }
        return studies;
    }
}
