package lv.kopa.desktop.evaluation.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lv.kopa.evaluation.Condition;
import lv.kopa.evaluation.MethodDescription;
import lv.kopa.evaluation.Parameter;
import lv.kopa.evaluation.ParameterException;
import lv.kopa.evaluation.ParameterGroup;
import lv.kopa.evaluation.ParameterNode;
import lv.kopa.evaluation.ParameterTree;
import lv.kopa.evaluation.ParameterType;
import lv.kopa.evaluation.StudyDescription;
import lv.kopa.evaluation.StudyRequest;
import lv.kopa.evaluation.StudySettings;
import lv.kopa.evaluation.Variation;
import lv.kopa.text.Messages;
import lv.kopa.text.Text;

/**
 * What can be set about an evaluation, as one tree: the parameters of its method and, where that ranks, which studies are made
 * of its answer, and how, by the keys of {@link StudySettings}.
 */
public final class Settings {
    private static final Messages MESSAGES = Messages.of(Settings.class);

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
        String wanted = StudySettings.key(study.id());
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

    /** The studies that sound values of the tree ask for. */
    public static List<StudyRequest> studies(Map<String, Object> values) {
        try {
            return StudySettings.studies(values);
        } catch (ParameterException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
