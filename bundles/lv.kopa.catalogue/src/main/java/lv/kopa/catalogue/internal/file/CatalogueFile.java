package lv.kopa.catalogue.internal.file;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import lv.kopa.catalogue.internal.file.Catalogue.Defined;
import lv.kopa.catalogue.internal.file.Catalogue.DraftNode;
import lv.kopa.catalogue.internal.file.Catalogue.DraftSet;
import lv.kopa.datafile.DataFault;
import lv.kopa.datafile.Faults;
import lv.kopa.datafile.Fields;
import lv.kopa.datafile.FileSchema;
import lv.kopa.datafile.JsonSource;
import lv.kopa.indicator.IndicatorDefinition;

/**
 * A file that was read, whether it is a catalogue or not.
 *
 * @param source the file
 * @param catalogue the catalogue; empty where something is wrong with the file itself
 * @param faults everything that is wrong with the file itself
 */
public record CatalogueFile(JsonSource source, Optional<Catalogue> catalogue, List<DataFault> faults) {
    /** Copies the list. */
    public CatalogueFile {
        faults = List.copyOf(faults);
    }

    /** Reads files. The schema is read when it is first asked for. Safe for any number of threads. */
    public static final class Reader {
        /** The schema, in this bundle and beside the documentation. */
        private static final String SCHEMA = "/kopa/catalogue.schema.json";

        private FileSchema schema;

        /** Reads a file that somebody wrote. */
        public CatalogueFile read(InputStream in) throws IOException {
            return read(in, true);
        }

        /** Reads a file of which the build has seen that the schema lets it pass. */
        public CatalogueFile readOwn(InputStream in) throws IOException {
            return read(in, false);
        }

        private CatalogueFile read(InputStream in, boolean check) throws IOException {
            Faults faults = new Faults(CatalogueFile.class);
            JsonSource source = JsonSource.read(in, faults);
            Optional<JsonNode> tree = source.tree(faults);
            if (tree.isPresent() && check) {
                schema().check(tree.get(), faults);
            }
            if (tree.isEmpty() || !faults.none()) {
                return new CatalogueFile(source, Optional.empty(), faults.in(source));
            }
            Catalogue catalogue = catalogue(tree.get(), faults);
            return new CatalogueFile(
                    source, faults.none() ? Optional.of(catalogue) : Optional.empty(), faults.in(source));
        }

        private synchronized FileSchema schema() {
            if (schema == null) {
                schema = FileSchema.read(CatalogueFile.class, SCHEMA, Map.of("indicators", "indicator", "sets", "set"));
            }
            return schema;
        }
    }

    private static Catalogue catalogue(JsonNode tree, Faults faults) {
        Fields plain = new Fields(tree, "", Map.of(), faults);
        Fields file = plain.with(plain.ownTerms());
        List<Defined> indicators = new ArrayList<>();
        Set<List<String>> seen = new HashSet<>();
        for (Fields fields : file.objects("indicators")) {
            IndicatorDefinition definition = DefinitionReader.definition(fields);
            DefinitionRules.check(fields, definition);
            if (!seen.add(List.of(definition.code(), definition.indicator().version()))) {
                faults.add(
                        fields.at("code"),
                        "indicator.twice",
                        definition.code(),
                        definition.indicator().version());
            }
            indicators.add(
                    new Defined(fields.pointer(), definition, fields.node().has("breaksSeries")));
        }
        List<DraftSet> sets = new ArrayList<>();
        Set<String> codes = new HashSet<>();
        for (Fields fields : file.objects("sets")) {
            DraftSet set = set(fields);
            if (!codes.add(set.code())) {
                faults.add(fields.at("code"), "set.twice", set.code());
            }
            Set<String> nodes = new HashSet<>(Set.of(set.code()));
            set.nodes().forEach(node -> checkOnce(node, nodes, faults));
            sets.add(set);
        }
        return new Catalogue(
                file.words("id", ""),
                file.text("name"),
                file.words("version", ""),
                file.text("status"),
                indicators,
                sets);
    }

    private static DraftSet set(Fields fields) {
        return new DraftSet(
                fields.pointer(),
                fields.words("code", ""),
                fields.text("name"),
                fields.text("description"),
                nodes(fields));
    }

    private static List<DraftNode> nodes(Fields fields) {
        return fields.objects("nodes").stream()
                .map(node -> new DraftNode(
                        node.pointer(),
                        node.words("indicator").orElseGet(() -> node.words("code", "")),
                        node.words("version"),
                        node.text("name"),
                        node.number("weight", 1),
                        nodes(node)))
                .toList();
    }

    private static void checkOnce(DraftNode node, Set<String> seen, Faults faults) {
        if (!seen.add(node.code())) {
            faults.add(node.pointer(), "node.twice", node.code());
        }
        node.children().forEach(child -> checkOnce(child, seen, faults));
    }
}
