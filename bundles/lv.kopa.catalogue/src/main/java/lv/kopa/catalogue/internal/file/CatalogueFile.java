package lv.kopa.catalogue.internal.file;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lv.kopa.catalogue.internal.file.Catalogue.Defined;
import lv.kopa.catalogue.internal.file.Catalogue.DraftNode;
import lv.kopa.catalogue.internal.file.Catalogue.DraftSet;
import lv.kopa.datafile.DataFile;
import lv.kopa.datafile.Faults;
import lv.kopa.datafile.Fields;
import lv.kopa.indicator.IndicatorDefinition;

/** Files of catalogues. */
public final class CatalogueFile {
    /** Where bundles have their catalogues. */
    public static final String FOLDER = "kopa/catalogue";

    /** Reads them. */
    public static final DataFile.Reader<Catalogue> READER = new DataFile.Reader<>(
            CatalogueFile.class,
            "/kopa/catalogue.schema.json",
            Map.of("indicators", "indicator", "sets", "set"),
            (tree, digest, faults) -> catalogue(tree, faults));

    private CatalogueFile() {}

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
