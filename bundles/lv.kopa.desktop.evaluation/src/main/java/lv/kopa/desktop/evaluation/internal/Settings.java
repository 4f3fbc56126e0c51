package lv.kopa.desktop.evaluation.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import lv.kopa.evaluation.Condition;
import lv.kopa.evaluation.MethodDescription;
import lv.kopa.evaluation.Parameter;
import lv.kopa.evaluation.ParameterGroup;
import lv.kopa.evaluation.ParameterNode;
import lv.kopa.evaluation.ParameterTree;
import lv.kopa.evaluation.ParameterType;
import lv.kopa.evaluation.StudyDescription;
import lv.kopa.evaluation.StudyRequest;
import lv.kopa.evaluation.Variation;
import lv.kopa.text.Messages;
import lv.kopa.text.Text;

/**
 * What can be set about an evaluation, as one tree: the parameters of its method and, where that ranks, which studies are made
 * of its answer, and how. The keys of studies begin as no key of a method can.
 */
public final class Settings {
    private static final Messages MESSAGES = Messages.of(Settings.class);
    private static final String STUDY = "study:";

    private Settings() {}

    /** The tree of a method and of studies. */
    public static ParameterTree of(MethodDescription method, List<StudyDescription> studies) {
        List<ParameterNode> nodes = new ArrayList<>(method.parameters().nodes());
        if (method.ranks() && !studies.isEmpty()) {
            List<ParameterNode> asked = new ArrayList<>();
            studies.forEach(study -> asked.addAll(nodes(study)));
            nodes.add(new ParameterGroup(MESSAGES.text("studies"), asked));
        }
        return new ParameterTree(nodes);
    }

    private static List<ParameterNode> nodes(StudyDescription study) {
        String wanted = STUDY + study.id();
        List<ParameterNode> nodes = new ArrayList<>();
        nodes.add(new Parameter<>(
                wanted,
                new ParameterType.Flag(),
                study.name(),
                MESSAGES.text("study.help"),
                Text.EMPTY,
                Optional.of(false),
                Parameter.Level.BASIC,
                Condition.ALWAYS,
                study.version(),
                Variation.FIXED));
        study.parameters().parameters().forEach(parameter -> nodes.add(of(study, parameter, wanted)));
        return nodes;
    }

    private static <T> Parameter<T> of(StudyDescription study, Parameter<T> parameter, String wanted) {
        return new Parameter<>(
                wanted + "." + parameter.key(),
                parameter.type(),
                MESSAGES.text("study.setting", study.name(), parameter.label()),
                parameter.help(),
                parameter.unit(),
                parameter.defaultValue(),
                parameter.level(),
                Condition.all(Condition.when(wanted, true), within(wanted, parameter.shownWhen())),
                parameter.since(),
                parameter.variation());
    }

    private static Condition within(String study, Condition condition) {
        if (condition instanceof Condition.OneOf one) {
            return new Condition.OneOf(study + "." + one.key(), one.values());
        }
        return new Condition.All(((Condition.All) condition)
                .conditions().stream().map(each -> within(study, each)).toList());
    }

    /** Of values of the tree those of the method. */
    public static Map<String, Object> ofMethod(Map<String, Object> values) {
        return those(values.entrySet().stream().filter(each -> !each.getKey().startsWith(STUDY)));
    }

    /** Of values of the tree those of studies. */
    public static Map<String, Object> ofStudies(Map<String, Object> values) {
        return those(values.entrySet().stream().filter(each -> each.getKey().startsWith(STUDY)));
    }

    private static Map<String, Object> those(Stream<Map.Entry<String, Object>> entries) {
        Map<String, Object> those = new LinkedHashMap<>();
        entries.forEach(each -> those.put(each.getKey(), each.getValue()));
        return those;
    }

    /** The studies that values of the tree ask for. */
    public static List<StudyRequest> studies(Map<String, Object> values) {
        List<StudyRequest> studies = new ArrayList<>();
        ofStudies(values).forEach((key, wanted) -> {
            if (Boolean.TRUE.equals(wanted) && key.indexOf('.') < 0) {
                Map<String, Object> arguments = new LinkedHashMap<>();
                values.forEach((each, value) -> {
                    if (each.startsWith(key + ".")) {
                        arguments.put(each.substring(key.length() + 1), value);
                    }
                });
                studies.add(new StudyRequest(key.substring(STUDY.length()), arguments));
            }
        });
        return studies;
    }
}
