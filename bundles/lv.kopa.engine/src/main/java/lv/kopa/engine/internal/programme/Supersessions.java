package lv.kopa.engine.internal.programme;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lv.kopa.evaluation.ColumnKey;
import lv.kopa.evaluation.DataColumn;
import lv.kopa.evaluation.DataOrigin;
import lv.kopa.evaluation.Dataset;
import lv.kopa.evaluation.EvaluationRecord;
import lv.kopa.evaluation.InputException;
import lv.kopa.evaluation.Unit;
import lv.kopa.text.Text;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Finds out whether the registry, asked the same again, answers other than a record has it. */
@Component(service = Supersessions.class)
public final class Supersessions {
    private final RegistryReader reader;

    /** Called by Declarative Services. */
    @Activate
    public Supersessions(@Reference RegistryReader reader) {
        this.reader = reader;
    }

    /** What the registry says today of a record; empty where its data came from tables. */
    public Optional<Supersession> of(EvaluationRecord record) {
        return record.execution()
                .origin()
                .map(origin -> compared(origin, record.input().dataset()));
    }

    private Supersession compared(DataOrigin origin, Dataset before) {
        try {
            RegistryQuery query = asked(origin).asKnownNow();
            Drawn now = reader.draw(query);
            long change = now.origin().orElseThrow().change();
            Dataset after = sameKnowledge(before, now.dataset());
            boolean superseded = !after.digest().equals(before.digest());
            if (!reader.continues(query, origin)) {
                return Supersession.inAnotherLog(superseded ? differences(before, after) : List.of());
            }
            if (change < origin.change() || change == origin.change() && superseded && query.equals(asked(origin))) {
                return Supersession.unknown(Wording.text("superseded.other"));
            }
            if (change == origin.change()) {
                return Supersession.none();
            }
            return Supersession.since(
                    reader.firstKnowingMore(query, origin.change()),
                    change - origin.change(),
                    superseded ? differences(before, after) : List.of());
        } catch (InputException e) {
            return Supersession.unknown(e.faults().get(0).message());
        } catch (IllegalArgumentException e) { // a record of another Kopa, or of another system
            return Supersession.unknown(Wording.text("no-query"));
        } catch (IOException e) {
            return Supersession.unknown(Text.same(String.valueOf(e.getMessage())));
        }
    }

    private static RegistryQuery asked(DataOrigin origin) throws InputException {
        return RegistryQuery.of(Path.of(origin.place()), origin.query());
    }

    /** Up to which day something was known is no difference in itself. */
    private static Dataset sameKnowledge(Dataset before, Dataset after) {
        Dataset.Builder builder = after.toBuilder();
        before.asKnownOn().ifPresent(builder::asKnownOn);
        return builder.build();
    }

    private static List<Text> differences(Dataset before, Dataset after) {
        List<Text> differences = new ArrayList<>();
        for (Unit unit : before.units()) {
            if (after.indexOf(unit.id()).isEmpty()) {
                differences.add(Wording.text("difference.unit-gone", unit.name()));
            }
        }
        for (Unit unit : after.units()) {
            if (before.indexOf(unit.id()).isEmpty()) {
                differences.add(Wording.text("difference.unit-new", unit.name()));
            }
        }
        for (DataColumn column : after.columns()) {
            if (column instanceof DataColumn.Numbers numbers) {
                numbers(before, after, numbers, differences);
            }
        }
        if (differences.isEmpty()) {
            differences.add(Wording.text("difference.other"));
        }
        return differences;
    }

    private static void numbers(Dataset before, Dataset after, DataColumn.Numbers now, List<Text> differences) {
        ColumnKey key = now.key();
        Optional<DataColumn.Numbers> old = before.numbers(key);
        for (int i = 0; i < now.size(); i++) {
            Unit unit = after.units().get(i);
            Optional<Integer> place = before.indexOf(unit.id());
            double is = now.value(i);
            double was = old.isPresent() && place.isPresent() ? old.get().value(place.get()) : Double.NaN;
            if (place.isPresent() && Double.compare(was, is) != 0) {
                differences.add(Wording.text("difference.value", unit.name(), key.code(), words(was), words(is)));
            }
        }
    }

    private static Object words(double value) {
        return Double.isNaN(value) ? Wording.text("no-value") : (Object) value;
    }
}
