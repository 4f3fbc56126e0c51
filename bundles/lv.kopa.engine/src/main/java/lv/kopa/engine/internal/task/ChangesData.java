package lv.kopa.engine.internal.task;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lv.kopa.engine.internal.programme.ChangeQuery;
import lv.kopa.engine.internal.programme.SplitChanges;
import lv.kopa.registry.Composition;
import lv.kopa.registry.Composition.Group;
import lv.kopa.text.Language;
import lv.kopa.text.Text;

/** Who is behind the change of an indicator, for programs. */
final class ChangesData {
    private ChangesData() {}

    static Map<String, Object> of(ChangeQuery query, SplitChanges found, Language language) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("indicator", found.definition().code());
        data.put("version", found.definition().indicator().version());
        data.put("unit", found.definition().indicator().unit().in(language));
        data.put("synthetic", found.synthetic());
        data.put("causal", false);
        data.put("from", query.from());
        data.put("to", query.to());
        data.put("asOf", query.asOf().toString());
        data.put("asKnownOn", query.asKnownOn().map(Object::toString).orElse(""));
        data.put("submitted", query.submitted());
        data.put("nominal", splits(found.nominal(), found, language));
        found.deflated().ifPresent(deflated -> {
            data.put("prices", query.prices().map(ChangesPage::words).orElseThrow());
            data.put("deflated", splits(deflated, found, language));
        });
        return data;
    }

    private static List<Map<String, Object>> splits(List<Composition> splits, SplitChanges found, Language language) {
        return splits.stream().map(each -> split(each, found, language)).toList();
    }

    private static Map<String, Object> split(Composition split, SplitChanges found, Language language) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("unit", split.unit());
        data.put(
                "name",
                found.names()
                        .getOrDefault(split.unit(), Text.same(split.unit()))
                        .in(language));
        if (!split.reason().isEmpty()) {
            data.put("reason", split.reason().in(language));
            return data;
        }
        data.put("stayers", group(split.stayers(), found));
        data.put("joiners", group(split.joiners(), found));
        data.put("leavers", group(split.leavers(), found));
        data.put("incomplete", group(split.incomplete(), found));
        data.put("whole", group(split.whole(), found));
        ChangesPage.growth(split.stayers()).ifPresent(growth -> data.put("growthOfStayersPercent", growth));
        return data;
    }

    private static Map<String, Object> group(Group group, SplitChanges found) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("members", group.members());
        data.put("known", group.known());
        group.before().ifPresent(value -> data.put("before", value));
        group.after().ifPresent(value -> data.put("after", value));
        group.change().ifPresent(value -> data.put("change", value));
        data.put("fewerThanEnough", ChangesPage.isTelling(found, group));
        return data;
    }
}
