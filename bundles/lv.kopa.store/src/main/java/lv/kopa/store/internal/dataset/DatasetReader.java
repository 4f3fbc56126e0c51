package lv.kopa.store.internal.dataset;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lv.kopa.evaluation.CellNote;
import lv.kopa.evaluation.CellStatus;
import lv.kopa.evaluation.ColumnKey;
import lv.kopa.evaluation.DataColumn;
import lv.kopa.evaluation.DataRole;
import lv.kopa.evaluation.Dataset;
import lv.kopa.evaluation.EvidenceLevel;
import lv.kopa.evaluation.InputException;
import lv.kopa.evaluation.Period;
import lv.kopa.evaluation.Unit;
import lv.kopa.evaluation.UnitKind;
import lv.kopa.evaluation.UnitLink;
import lv.kopa.evaluation.UnitParent;
import lv.kopa.indicator.IndicatorNode;
import lv.kopa.store.internal.Damage;
import lv.kopa.store.internal.MalformedException;
import lv.kopa.store.internal.json.Json;
import lv.kopa.store.internal.json.JsonNodes;
import lv.kopa.text.Text;

/** Reads a dataset from a folder and verifies its digest. */
public final class DatasetReader {
    private final Path folder;
    private final Dataset.Builder builder = new Dataset.Builder();
    private final List<String> units = new ArrayList<>();

    private DatasetReader(Path folder) {
        this.folder = folder;
    }

    /**
     * Reads a dataset.
     *
     * @throws InputException if a file is missing or damaged, or the data are not those with this digest
     */
    public static Dataset read(Path folder, String digest) throws InputException, IOException {
        Path file = folder.resolve(DatasetFiles.DATASET);
        if (!Files.isRegularFile(file)) {
            throw Damage.missing(file);
        }
        Dataset dataset = Damage.reading(file, () -> new DatasetReader(folder).dataset(Json.read(file)));
        if (!dataset.digest().equals(digest)) {
            throw Damage.damaged(folder, Damage.text("detail.digest", digest));
        }
        return dataset;
    }

    private Dataset dataset(JsonNode description) throws InputException, IOException {
        Json.checkFormat((int) JsonNodes.whole(description, "format"));
        builder.title(JsonNodes.text(description, "title")).synthetic(JsonNodes.flag(description, "synthetic"));
        JsonNodes.day(description, "asOf").ifPresent(builder::asOf);
        JsonNodes.day(description, "asKnownOn").ifPresent(builder::asKnownOn);
        if (description.hasNonNull("tree")) {
            if (!(TreeJson.read(description.get("tree")) instanceof IndicatorNode.Aggregate root)) {
                throw MalformedException.field("tree");
            }
            builder.tree(root);
        }
        if (description.hasNonNull("names")) {
            for (Map.Entry<String, JsonNode> name : description.get("names").properties()) {
                builder.name(name.getKey(), JsonNodes.text(name.getValue()));
            }
        }
        units(JsonNodes.whole(description, "units"));
        List<Head> heads = JsonNodes.list(description, "columns", Head::read);
        columns(heads, notes(heads, JsonNodes.whole(description, "notes")));
        parents(JsonNodes.whole(description, "parents"));
        links(JsonNodes.whole(description, "links"));
        return builder.build();
    }

    private record Head(String head, boolean numbers, ColumnKey key) {
        static Head read(JsonNode node) throws IOException {
            return new Head(
                    JsonNodes.string(node, "head"),
                    JsonNodes.string(node, "kind").equals("numbers"),
                    new ColumnKey(
                            JsonNodes.constant(node, "role", DataRole.class),
                            JsonNodes.string(node, "code"),
                            new Period(JsonNodes.string(node, "period")),
                            JsonNodes.maybe(node, "rater")));
        }
    }

    private void units(long count) throws InputException, IOException {
        CsvTable.read(folder.resolve(DatasetFiles.UNITS), DatasetFiles.UNIT_HEAD, count, (table, index, line) -> {
            UnitKind kind = table.constant(line, 1, UnitKind.class);
            builder.unit(new Unit(line.getField(0), CsvTable.text(line, 2), kind));
            units.add(line.getField(0));
        });
    }

    private Map<String, Map<Integer, CellNote>> notes(List<Head> heads, long count) throws InputException, IOException {
        Map<String, Map<Integer, CellNote>> notes = new HashMap<>();
        heads.forEach(head -> notes.put(head.head(), new HashMap<>()));
        Map<String, Integer> index = new HashMap<>();
        units.forEach(unit -> index.put(unit, index.size()));
        readAny(DatasetFiles.NOTES, DatasetFiles.NOTE_HEAD, count, (table, at, line) -> {
            Map<Integer, CellNote> column = notes.get(line.getField(0));
            Integer unit = index.get(line.getField(1));
            if (column == null || unit == null) {
                throw table.damaged(line, Optional.empty());
            }
            Text reason = CsvTable.text(line, 4);
            column.put(
                    unit,
                    new CellNote(
                            table.constant(line, 2, CellStatus.class),
                            table.maybe(line, 3, EvidenceLevel.class),
                            reason.isEmpty() ? Optional.empty() : Optional.of(reason)));
        });
        return notes;
    }

    private void columns(List<Head> heads, Map<String, Map<Integer, CellNote>> notes)
            throws InputException, IOException {
        double[][] numbers = new double[heads.size()][];
        String[][] categories = new String[heads.size()][];
        List<String> head = new ArrayList<>(List.of("unit"));
        for (int i = 0; i < heads.size(); i++) {
            head.add(heads.get(i).head());
            if (heads.get(i).numbers()) {
                numbers[i] = new double[units.size()];
            } else {
                categories[i] = new String[units.size()];
            }
        }
        CsvTable.read(folder.resolve(DatasetFiles.VALUES), head, units.size(), (table, unit, line) -> {
            if (!line.getField(0).equals(units.get(unit))) {
                throw table.damaged(line, Optional.of("unit"));
            }
            for (int i = 0; i < numbers.length; i++) {
                if (numbers[i] != null) {
                    numbers[i][unit] = table.number(line, i + 1);
                } else {
                    categories[i][unit] = line.getField(i + 1);
                }
            }
        });
        for (int i = 0; i < numbers.length; i++) {
            Head each = heads.get(i);
            Map<Integer, CellNote> own = notes.get(each.head());
            builder.column(
                    numbers[i] != null
                            ? DataColumn.Numbers.owning(each.key(), numbers[i], own)
                            : DataColumn.Categories.of(each.key(), categories[i], own));
        }
    }

    private void parents(long count) throws InputException, IOException {
        readAny(
                DatasetFiles.PARENTS,
                DatasetFiles.PARENT_HEAD,
                count,
                (table, index, line) -> builder.parent(new UnitParent(
                        line.getField(0),
                        line.getField(1),
                        table.constant(line, 2, UnitKind.class),
                        table.day(line, 3),
                        table.day(line, 4),
                        table.number(line, 5))));
    }

    private void links(long count) throws InputException, IOException {
        readAny(
                DatasetFiles.LINKS,
                DatasetFiles.LINK_HEAD,
                count,
                (table, index, line) -> builder.link(new UnitLink(
                        line.getField(0),
                        line.getField(1),
                        line.getField(2),
                        table.day(line, 3),
                        table.number(line, 4))));
    }

    /** Reads a file that is there only where it has lines. */
    private void readAny(String file, List<String> head, long lines, CsvTable.Line each)
            throws InputException, IOException {
        if (lines != 0) {
            CsvTable.read(folder.resolve(file), head, lines, each);
        }
    }
}
