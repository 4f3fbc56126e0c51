package lv.kopa.catalogue.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import lv.kopa.catalogue.internal.file.Catalogue;
import lv.kopa.catalogue.internal.file.CatalogueFile;
import lv.kopa.catalogue.internal.union.Contents;
import lv.kopa.catalogue.internal.union.Source;
import lv.kopa.catalogue.internal.union.Union;
import lv.kopa.datafile.DataFile;
import lv.kopa.indicator.AggregationRule;
import lv.kopa.indicator.Direction;
import lv.kopa.indicator.IndicatorDefinition;
import lv.kopa.indicator.IndicatorDefinition.CommonCode;
import lv.kopa.indicator.IndicatorDefinition.Match;
import lv.kopa.indicator.IndicatorDefinition.Type;
import lv.kopa.indicator.IndicatorNode;
import lv.kopa.indicator.IndicatorSet;
import lv.kopa.indicator.Measure;
import lv.kopa.indicator.ScaleType;
import lv.kopa.text.Language;
import lv.kopa.text.Text;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Walks the common catalogue. */
class CommonCatalogueTest {
    /** The codes that a programme of the years 2014 to 2020 knows, group by group, each numbered from 1. */
    private static final Map<String, Integer> SEED = new TreeMap<>(
            Map.of("IN", 10, "ST", 12, "MG", 10, "OP", 26, "NW", 10, "OC", 23, "IM", 16, "R3", 10, "CX", 6, "DQ", 5));

    private static DataFile<Catalogue> file;
    private static Contents contents;

    @BeforeAll
    static void read() throws Exception {
        try (InputStream in = CommonCatalogueTest.class.getResourceAsStream("/kopa/catalogue/common.json")) {
            file = CatalogueFile.READER.read(in);
        }
        assertEquals(List.of(), file.faults());
        Union union =
                Union.of(List.of(new Source("lv.kopa.catalogue", file.content().orElseThrow())), Optional.empty());
        union.refused().values().forEach(faults -> assertEquals(List.of(), faults.in(file.source())));
        contents = union.contents();
    }

    private static IndicatorDefinition only(String code) {
        List<IndicatorDefinition> versions = contents.versions(code);
        assertEquals(1, versions.size(), code);
        return versions.get(0);
    }

    private static String unit(IndicatorDefinition definition) {
        return definition.indicator().unit().in(Language.EN);
    }

    @Test
    void allCodesOfTheSeedAreThere() {
        Set<String> seed = SEED.entrySet().stream()
                .flatMap(group -> IntStream.rangeClosed(1, group.getValue())
                        .mapToObj(number -> String.format("%s-%02d", group.getKey(), number)))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(128, seed.size());
        contents.indicators().forEach(definition -> seed.remove(definition.code()));
        assertEquals(Set.of(), seed);
    }

    @Test
    void saysOnItsFaceThatItIsAProposal() {
        Text status = contents.origins().get(0).status();
        assertTrue(status.in(Language.EN).startsWith("proposal"));
        assertTrue(status.in(Language.LV).startsWith("priekšlikums"));
        for (IndicatorSet set : contents.sets()) {
            assertTrue(set.description().in(Language.EN).contains("proposal"), set.code());
            assertTrue(set.description().in(Language.LV).contains("riekšlikums"), set.code());
        }
    }

    @Test
    void everythingIsSaidInBothLanguages() {
        for (IndicatorDefinition definition : contents.indicators()) {
            Stream<Text> texts = Stream.of(
                    definition.indicator().name(),
                    definition.indicator().definition(),
                    definition.classification().node(),
                    definition.classification().legalCategory(),
                    definition.collection().dataSource(),
                    definition.collection().reporter(),
                    definition.collection().verifier(),
                    definition.interpretation().baselineRule(),
                    definition.interpretation().targetRule(),
                    definition.source());
            Stream<Text> parts =
                    definition.ratio().stream().flatMap(ratio -> Stream.of(ratio.numerator(), ratio.denominator()));
            Stream.concat(texts, parts).forEach(text -> {
                assertEquals(
                        Set.of(Language.EN, Language.LV), text.byLanguage().keySet(), definition.code() + ": " + text);
                assertFalse(text.byLanguage().containsValue(""), definition.code());
            });
            assertFalse(unit(definition).isEmpty(), definition.code());
            for (Language language : Language.values()) {
                String sentence = definition.indicator().definition().in(language);
                assertTrue(sentence.length() > 40 && sentence.endsWith("."), definition.code() + ": " + sentence);
            }
        }
    }

    @Test
    void definitionsAndNamesStandOnce() {
        for (Language language : Language.values()) {
            Set<String> seen = new HashSet<>();
            for (IndicatorDefinition definition : contents.indicators()) {
                assertTrue(
                        seen.add(definition.indicator().definition().in(language)), definition.code() + " " + language);
            }
        }
    }

    @Test
    void percentagesAreRatiosOfSumsOrNotPutTogether() {
        for (IndicatorDefinition definition : contents.indicators()) {
            AggregationRule rule = definition.indicator().aggregation();
            if (unit(definition).startsWith("%")) {
                assertTrue(rule == AggregationRule.RATIO_OF_SUMS || rule == AggregationRule.NONE, definition.code());
            }
            assertEquals(
                    rule == AggregationRule.RATIO_OF_SUMS, definition.ratio().isPresent(), definition.code());
            if (rule == AggregationRule.RATIO_OF_SUMS) {
                assertTrue(definition.formula().orElse("").contains("/"), definition.code());
            }
        }
    }

    @Test
    void percentagesThatAreNotPutTogetherAreStatisticsResultsOfMethodsOrGrowth() {
        Set<String> loose = contents.indicators().stream()
                .filter(definition -> unit(definition).startsWith("%")
                        && definition.indicator().aggregation() == AggregationRule.NONE)
                .map(IndicatorDefinition::code)
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(Set.of("CX-03", "CX-04", "CX-05", "CX-06", "IM-04", "IM-10", "IM-12", "IM-13"), loose);
    }

    @Test
    void ordinalValuesAreNeverPutTogether() {
        Set<String> ordinal = new TreeSet<>();
        for (IndicatorDefinition definition : contents.indicators()) {
            if (definition.indicator().scale() == ScaleType.ORDINAL) {
                ordinal.add(definition.code());
                assertEquals(AggregationRule.NONE, definition.indicator().aggregation(), definition.code());
            }
        }
        Set<String> expected =
                new TreeSet<>(Set.of("CX-02", "MG-01", "MG-02", "MG-03", "MG-10", "NW-09", "R3-02", "ST-12"));
        for (String goal : List.of("VA", "PROD", "RES")) {
            expected.addAll(Set.of("R3-" + goal + "-1", "R3-" + goal + "-2", "R3-" + goal + "-D"));
        }
        assertEquals(expected, ordinal);
    }

    @Test
    void moneyHasAPriceBasisAndNothingElseHas() {
        for (IndicatorDefinition definition : contents.indicators()) {
            assertEquals(
                    unit(definition).contains("EUR"),
                    definition.collection().priceBasis().isPresent(),
                    definition.code());
        }
    }

    @Test
    void assessorsJudgeAndManagersDoNotAskWhetherTheyAreLiked() {
        assertEquals(
                "two assessors, independent of each other",
                only("R3-02").collection().reporter().in(Language.EN));
        for (String code : List.of("MG-03", "MG-10", "OC-20", "OC-21", "NW-09", "NW-10")) {
            assertTrue(only(code).collection().reporter().in(Language.EN).contains("independent surveyor"), code);
        }
    }

    @Test
    void bothProgrammingPeriodsHaveDefinitionsOfTheirOwn() {
        Map<String, List<String>> split = Map.of(
                "OP-01", List.of("CO01", "RCO01"),
                "OP-02", List.of("CO04", "RCO04"),
                "OP-03", List.of("CO02", "RCO02"),
                "OP-04", List.of("CO05", "RCO05"),
                "OP-16", List.of("CO26", "RCO10"),
                "OC-10-RD", List.of("CO27", "RCR02"),
                "IM-07", List.of("CO08", "RCR01"),
                "IM-08", List.of("CO24", "RCR102"),
                "R3-06", List.of("CO34", "RCR29"));
        split.forEach((code, common) -> {
            String later = code.equals("OC-10-RD") ? "OC-10-21" : code + "-21";
            assertMatch(only(code), common.get(0), "2014-2020", true);
            assertMatch(only(code), common.get(1), "2021-2027", false);
            assertMatch(only(later), common.get(1), "2021-2027", true);
            assertMatch(only(later), common.get(0), "2014-2020", false);
        });
        assertMatch(only("OC-10"), "CO06", "2014-2020", false);
        assertMatch(only("OC-10"), "CO07", "2014-2020", false);
    }

    private static void assertMatch(IndicatorDefinition definition, String code, String period, boolean identical) {
        CommonCode found = definition.classification().commonCodes().stream()
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new AssertionError(definition.code() + " does not name " + code));
        assertEquals(period, found.period());
        assertEquals(identical, found.match() == Match.IDENTICAL, definition.code() + " " + code);
    }

    @Test
    void thePurePurchaseRuleBelongsToTheLaterPeriod() {
        assertTrue(only("OP-16").indicator().definition().in(Language.EN).contains("purchase of research included"));
        assertTrue(only("OP-16-21").indicator().definition().in(Language.EN).contains("pure purchase"));
    }

    @Test
    void theCommonIndicatorsOf2014To2020AreOutputs() {
        for (IndicatorDefinition definition : contents.indicators()) {
            boolean common = definition.classification().commonCodes().stream()
                    .anyMatch(code -> code.period().equals("2014-2020")
                            && (code.match() == Match.IDENTICAL
                                    || definition.code().equals("OC-10")));
            if (common) {
                assertEquals(Type.OUTPUT, definition.classification().type(), definition.code());
            }
        }
    }

    @Test
    void whatIsCalledCommonIsOneOfTheCommonIndicatorsAndOutputsBeginAtZero() {
        for (IndicatorDefinition definition : contents.indicators()) {
            String legal = definition.classification().legalCategory().in(Language.EN);
            if (legal.startsWith("common")) {
                String period = legal.endsWith("2014–2020") ? "2014-2020" : "2021-2027";
                List<CommonCode> own = definition.classification().commonCodes().stream()
                        .filter(code -> code.period().equals(period) && code.match() != Match.NOT_COMPARABLE)
                        .toList();
                assertFalse(own.isEmpty(), definition.code());
                if (definition.classification().type() == Type.OUTPUT) {
                    assertEquals(
                            "0 when the grant begins",
                            definition.interpretation().baselineRule().in(Language.EN),
                            definition.code());
                }
            }
        }
    }

    @Test
    void theReportingSetHasItsFifteenValuesAndResourceEfficiency() {
        assertEquals(
                Set.of(
                        "ST-05", "OP-01", "OP-06", "OP-15", "OP-16", "OP-24", "NW-10", "MG-03", "OC-04", "OC-14",
                        "OC-17", "OC-21", "IM-01", "IM-06", "R3-02", "R3-05"),
                codes("reporting-15"));
    }

    @Test
    void theCoreSetIsTierOne() {
        Set<String> tier = contents.indicators().stream()
                .filter(definition -> definition.classification().tier() == 1)
                .filter(definition -> !definition
                        .classification()
                        .legalCategory()
                        .in(Language.EN)
                        .startsWith("component"))
                .map(IndicatorDefinition::code)
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(tier, codes("core"));
    }

    @Test
    void theSetForComparingClustersHoldsRatiosWithADirectionInGroups() {
        IndicatorSet set = contents.sets().stream()
                .filter(each -> each.code().equals("cluster-core"))
                .findFirst()
                .orElseThrow();
        List<IndicatorNode.Leaf> leaves = set.tree().leaves();
        assertTrue(leaves.size() >= 8 && leaves.size() <= 12);
        assertTrue(set.tree().children().size() >= 3 && set.tree().children().size() <= 4);
        for (IndicatorNode.Leaf leaf : leaves) {
            assertEquals(ScaleType.RATIO, leaf.indicator().scale(), leaf.code());
            assertEquals(AggregationRule.RATIO_OF_SUMS, leaf.indicator().aggregation(), leaf.code());
            assertFalse(leaf.indicator().direction().equals(Direction.NEUTRAL), leaf.code());
            assertTrue(only(leaf.code()).formula().isPresent(), leaf.code());
        }
    }

    private static Set<String> codes(String set) {
        return contents.sets().stream()
                .filter(each -> each.code().equals(set))
                .findFirst()
                .orElseThrow()
                .tree()
                .leaves()
                .stream()
                .map(IndicatorNode::code)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void whatCountsEnterprisesOverYearsIsNotAddedUp() {
        assertEquals(Measure.CUMULATIVE, only("OP-01").indicator().measure());
        assertEquals(Optional.of("supportedEnterprisesToDate"), only("OP-01").formula());
    }

    /** "Less than two years" counts uses in the cluster in question, or in any. */
    @Test
    void useOfServicesIsCountedInTheClusterAndInAny() {
        for (String code : List.of("ST-07", "ST-13")) {
            String here = only(code).formula().orElseThrow();
            assertEquals(
                    here.replaceFirst("Members", "MembersAnywhere"),
                    only(code + "-A").formula().orElseThrow());
        }
    }
}
