package lv.kopa.engine.internal.task;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lv.kopa.engine.internal.programme.Supersession;
import lv.kopa.engine.internal.programme.Supersessions;
import lv.kopa.evaluation.EvaluationRecord;
import lv.kopa.report.Block;
import lv.kopa.text.Language;
import lv.kopa.text.Text;
import org.osgi.service.component.ComponentServiceObjects;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Tells of a record whose data came from a registry whether the registry knows better by now. */
@Component(service = Freshness.class)
public final class Freshness {
    private final Optional<ComponentServiceObjects<Supersessions>> supersessions;

    /** Called by Declarative Services. The registry is woken by those records alone that came from one. */
    @Activate
    public Freshness(
            @Reference(
                            service = Supersessions.class,
                            cardinality = ReferenceCardinality.OPTIONAL,
                            policyOption = ReferencePolicyOption.GREEDY)
                    ComponentServiceObjects<Supersessions> supersessions) {
        this.supersessions = Optional.ofNullable(supersessions);
    }

    /** What is found of a record; empty where its data came from tables. */
    Optional<Supersession> of(EvaluationRecord record) {
        if (record.execution().origin().isEmpty() || supersessions.isEmpty()) {
            return Optional.empty();
        }
        Supersessions service = supersessions.get().getService();
        try {
            return service.of(record);
        } finally {
            supersessions.get().ungetService(service);
        }
    }

    /** It in words. */
    static List<Block> blocks(Supersession found) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Paragraph(found.sentence()));
        if (!found.differences().isEmpty()) {
            List<List<Block.Table.Cell>> rows = new ArrayList<>();
            for (Text difference : found.differences()) {
                rows.add(List.of(new Block.Table.Words(difference)));
            }
            blocks.add(new Block.Table(
                    Text.EMPTY, List.of(new Block.Table.Column(Wording.text("differences.title"), 0)), rows));
            if (found.unlisted() > 0) {
                blocks.add(new Block.Paragraph(Wording.text("rerun.unlisted", found.unlisted())));
            }
        }
        return blocks;
    }

    /** It for programs. */
    static Map<String, Object> data(Supersession found, Language language) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("known", found.unknown().isEmpty());
        data.put("superseded", found.superseded());
        found.since().ifPresent(day -> data.put("since", day.toString()));
        data.put("changes", found.changes());
        data.put("message", found.sentence().in(language));
        data.put(
                "differences",
                found.differences().stream().map(each -> each.in(language)).toList());
        return data;
    }
}
