package lv.kopa.engine.internal.task;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import lv.kopa.evaluation.CompoundType;
import lv.kopa.evaluation.Condition;
import lv.kopa.evaluation.MethodDescription;
import lv.kopa.evaluation.MethodEntry;
import lv.kopa.evaluation.Parameter;
import lv.kopa.evaluation.ParameterType;
import lv.kopa.evaluation.Reference;
import lv.kopa.text.Language;

/** What there is to know about methods, for programs. */
final class MethodData {
    private final Language language;

    /**
     * @param language language of the texts
     */
    MethodData(Language language) {
        this.language = language;
    }

    /** What a list says about a method. */
    Map<String, Object> brief(MethodEntry entry) {
        MethodDescription method = entry.description();
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("id", method.id());
        data.put("version", method.version());
        data.put("name", method.name().in(language));
        data.put("family", method.family().in(language));
        data.put("question", method.question().in(language));
        data.put("bundle", entry.bundle().symbolicName());
        data.put("jar", entry.origin());
        return data;
    }

    /** Everything about a method. */
    Map<String, Object> whole(MethodEntry entry) {
        MethodDescription method = entry.description();
        Map<String, Object> data = brief(entry);
        data.put("bundleVersion", entry.bundle().version());
        data.put("bundleDigest", entry.bundle().digest());
        entry.bundle().signer().ifPresent(signer -> data.put("signer", signer));
        data.put("origin", method.origin().in(language));
        data.put("summary", method.summary().in(language));
        data.put("causalLevel", method.causalLevel().name().toLowerCase(Locale.ROOT));
        data.put("ranks", method.ranks());
        Map<String, Object> needs = new LinkedHashMap<>();
        needs.put("units", method.needs().units());
        needs.put("tree", method.needs().tree());
        needs.put(
                "roles",
                method.needs().roles().stream()
                        .sorted()
                        .map(role -> role.name().toLowerCase(Locale.ROOT))
                        .toList());
        needs.put("gaps", method.needs().gaps());
        data.put("needs", needs);
        List<Map<String, Object>> references = new ArrayList<>();
        for (Reference reference : method.references()) {
            Map<String, Object> each = new LinkedHashMap<>();
            each.put("citation", reference.citation());
            reference.doi().ifPresent(doi -> each.put("doi", doi));
            references.add(each);
        }
        data.put("references", references);
        data.put(
                "parameters",
                method.parameters().parameters().stream().map(this::parameter).toList());
        return data;
    }

    private <T> Map<String, Object> parameter(Parameter<T> parameter) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("key", parameter.key());
        data.put("label", parameter.label().in(language));
        data.put("help", parameter.help().in(language));
        data.put("type", type(parameter.type()));
        data.put("allowed", parameter.type().allowed().in(language));
        options(parameter.type(), data);
        data.put("unit", parameter.unit().in(language));
        data.put("required", parameter.required());
        parameter
                .defaultValue()
                .ifPresent(value -> data.put("default", parameter.type().plain(value)));
        data.put("level", parameter.level().name().toLowerCase(Locale.ROOT));
        List<Map<String, Object>> conditions = new ArrayList<>();
        conditions(parameter.shownWhen(), conditions);
        data.put("shownWhen", conditions);
        data.put("since", parameter.since());
        return data;
    }

    private void options(ParameterType<?> type, Map<String, Object> data) {
        if (type instanceof ParameterType.Choice choice) {
            Map<String, Object> options = new LinkedHashMap<>();
            choice.options()
                    .forEach(
                            option -> options.put(option.value(), option.label().in(language)));
            data.put("options", options);
        }
    }

    private static String type(ParameterType<?> type) {
        String name = type.getClass().getSimpleName().toLowerCase(Locale.ROOT);
        if (type instanceof CompoundType.Maybe<?> maybe) {
            return name + " " + type(maybe.value());
        } else if (type instanceof CompoundType.Many<?> many) {
            return name + " " + type(many.element());
        } else if (type instanceof CompoundType.ByCode<?> byCode) {
            return "by-code " + type(byCode.value());
        }
        return name;
    }

    private static void conditions(Condition condition, List<Map<String, Object>> into) {
        if (condition instanceof Condition.OneOf oneOf) {
            Map<String, Object> data = new LinkedHashMap<>();
            data.put("key", oneOf.key());
            data.put("oneOf", oneOf.values());
            into.add(data);
        } else if (condition instanceof Condition.All all) {
            all.conditions().forEach(each -> conditions(each, into));
        }
    }
}
