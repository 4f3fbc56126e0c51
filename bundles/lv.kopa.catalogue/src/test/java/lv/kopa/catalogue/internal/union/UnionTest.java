package lv.kopa.catalogue.internal.union;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import lv.kopa.catalogue.internal.file.Catalogue;
import lv.kopa.catalogue.internal.file.CatalogueFile;
import lv.kopa.datafile.DataFault;
import lv.kopa.datafile.DataFile;
import lv.kopa.indicator.FormulaCheck;
import lv.kopa.indicator.IndicatorDefinition;
import lv.kopa.indicator.IndicatorNode;
import lv.kopa.text.Language;
import lv.kopa.text.Text;
import org.junit.jupiter.api.Test;

/** Catalogues beside each other: who stays, who is left out, and why. */
class UnionTest {
    private static String indicator(String code, String more) {
        return """
                {"code": "%s", "name": "n", "definition": "d", "unit": "count", "direction": "up", "scale": "ratio",
                 "measure": "flow", "aggregation": "sum", "level": "cluster", "type": "output", %s
                 "validFrom": "2014-01-01"}""".formatted(code, more);
    }

    private static String formula(String code, String formula) {
        return indicator(code, "\"formula\": \"" + formula + "\",");
    }

    private static String version(String code, String version, String from, String until, String more) {
        return indicator(code, "\"version\": \"" + version + "\"," + more)
                .replace(
                        "\"validFrom\": \"2014-01-01\"",
                        "\"validFrom\": \"" + from + "\""
                                + (until.isEmpty() ? "" : ", \"validUntil\": \"" + until + "\""));
    }

    private static Source source(String id, List<String> indicators, String... sets) {
        String json = "{\"format\": \"kopa-catalogue-1\", \"id\": \"" + id
                + "\", \"name\": \"n\", \"version\": \"1\", \"status\": \"s\", \"indicators\": ["
                + String.join(",\n", indicators) + "], \"sets\": [" + String.join(",", sets) + "]}";
        try {
            DataFile<Catalogue> file =
                    CatalogueFile.READER.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
            assertEquals(List.of(), file.faults());
            return new Source("bundle." + id, file.content().orElseThrow());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static Union union(Source... sources) {
        return Union.of(List.of(sources), Optional.empty());
    }

    private static List<String> refused(Union union) {
        return union.refused().keySet().stream()
                .map(source -> source.catalogue().id())
                .toList();
    }

    private static String why(Union union, Source source) {
        return union.refused().get(source).in(new lv.kopa.datafile.JsonSource("")).stream()
                .map((DataFault fault) ->
                        fault.pointer() + " " + fault.message().in(Language.EN))
                .collect(Collectors.joining("; "));
    }

    private static Set<String> codes(Union union) {
        return union.contents().indicators().stream()
                .map(IndicatorDefinition::code)
                .collect(Collectors.toSet());
    }

    @Test
    void ofTwoEqualIndicatorsTheFirstStays() {
        Source first = source("first", List.of(indicator("A", "")));
        Source second = source("second", List.of(indicator("A", ""), indicator("B", "")));
        Union union = union(first, second);
        assertEquals(List.of("second"), refused(union));
        assertEquals(
                "/indicators/0/code indicator A, version 1, is in the catalogue first already", why(union, second));
        assertEquals(Set.of("A"), codes(union));
        assertEquals("first", union.contents().origin("A").orElseThrow().id());
    }

    @Test
    void ofTwoEqualCatalogueIdsTheFirstStays() {
        Source second = source("same", List.of(indicator("B", "")));
        Union union = union(source("same", List.of(indicator("A", ""))), second);
        assertTrue(why(union, second).contains("a catalogue with the id same already"));
    }

    @Test
    void versionsFollowEachOther() {
        Union union = union(source(
                "a",
                List.of(version("A", "2", "2021-01-01", "", ""), version("A", "1", "2014-01-01", "2021-01-01", ""))));
        assertEquals(List.of(), refused(union));
        Contents contents = union.contents();
        assertEquals("1", number(contents, LocalDate.of(2020, 12, 31)));
        assertEquals("2", number(contents, LocalDate.of(2021, 1, 1)));
        assertEquals(Optional.empty(), contents.find("A", LocalDate.of(2013, 12, 31)));
        assertEquals("2", contents.find("A", "2").orElseThrow().indicator().version());
    }

    private static String number(Contents contents, LocalDate day) {
        return contents.find("A", day).orElseThrow().indicator().version();
    }

    @Test
    void versionsThatOverlapAreRefused() {
        Source overlapping =
                source("a", List.of(version("A", "1", "2014-01-01", "", ""), version("A", "2", "2021-01-01", "", "")));
        assertTrue(why(union(overlapping), overlapping).contains("still holds when version 2 begins (2021-01-01"));

        Source first = source("first", List.of(version("A", "1", "2014-01-01", "2021-01-01", "")));
        Source second = source("second", List.of(version("A", "2", "2020-12-31", "", "")));
        assertEquals(List.of("second"), refused(union(first, second)));
    }

    @Test
    void aSeriesIsBrokenOnlyWhereItIsSaid() {
        for (String change : List.of(
                "\"unit\": \"count\"|\"unit\": \"members\"",
                "\"direction\": \"up\"|\"direction\": \"down\"",
                "\"scale\": \"ratio\"|\"scale\": \"interval\"",
                "\"measure\": \"flow\"|\"measure\": \"stock\"",
                "\"level\": \"cluster\"|\"level\": \"member\"")) {
            String[] parts = change.split("\\|");
            String second = version("A", "2", "2021-01-01", "", "").replace(parts[0], parts[1]);
            String first = version("A", "1", "2014-01-01", "2021-01-01", "");
            Source silent = source("a", List.of(first, second));
            Union union = union(silent);
            assertTrue(why(union, silent).contains("does not say that it breaks the series"), change);

            String said = second.replace("\"level\"", "\"breaksSeries\": true, \"level\"");
            Union honest = union(source("a", List.of(first, said)));
            assertEquals(List.of(), refused(honest));
            assertTrue(honest.contents().find("A", "2").orElseThrow().breaksSeries());
        }
    }

    @Test
    void otherWordsOrAnotherFormulaHaveToSayWhetherTheSeriesGoesOn() {
        String first = version("A", "1", "2014-01-01", "2021-01-01", "\"formula\": \"members\",");
        for (String second : List.of(
                version("A", "2", "2021-01-01", "", "\"formula\": \"members + 1\","),
                version("A", "2", "2021-01-01", "", ""),
                version("A", "2", "2021-01-01", "", "\"formula\": \"members\",")
                        .replace("\"definition\": \"d\"", "\"definition\": \"d, observers too\""))) {
            Source silent = source("a", List.of(first, second));
            assertEquals(
                    "/indicators/1 A: version 2 has another definition, formula or ratio than version 1, and does not say"
                            + " whether its values continue those before",
                    why(union(silent), silent));
            for (boolean breaks : new boolean[] {true, false}) {
                String said = second.replace("\"level\"", "\"breaksSeries\": " + breaks + ", \"level\"");
                Union honest = union(source("a", List.of(first, said)));
                assertEquals(List.of(), refused(honest));
                assertEquals(
                        breaks, honest.contents().find("A", "2").orElseThrow().breaksSeries());
            }
        }
        Source later = source("later", List.of(version("A", "2", "2021-01-01", "", "")));
        Source earlier = source("earlier", List.of(first));
        assertEquals(List.of("earlier"), refused(union(later, earlier)), "nor can one be put before it in silence");
    }

    @Test
    void whatAFormulaNamesHasToBeThere() {
        Source source = source("a", List.of(formula("A", "[B] / members * 100 + [B@previous]")));
        Union union = union(source);
        assertEquals("/indicators/0/formula the formula of A names [B], which no catalogue has", why(union, source));
        assertEquals(List.of(), refused(union(source("b", List.of(indicator("B", ""))), source)));
        assertEquals(List.of(), refused(union(source, source("b", List.of(indicator("B", ""))))));
    }

    @Test
    void circlesAreFoundWithinAndOverCatalogues() {
        Source itself = source("a", List.of(formula("A", "[A] + 1")));
        assertTrue(why(union(itself), itself).contains("in a circle: A → A"));

        Source past = source("p", List.of(formula("A", "[A@previous] + 1")));
        assertTrue(why(union(past), past).contains("in a circle: A → A"));

        Source one = source("one", List.of(formula("A", "[B]"), formula("B", "[C]"), indicator("X", "")));
        Source two = source("two", List.of(formula("C", "[D]"), formula("D", "2 * [A]")));
        Union union = union(one, two);
        assertTrue(why(union, two).contains("C → D → A → B → C"), why(union, two));
        assertTrue(why(union, one).contains("[C], which no catalogue has"));
    }

    @Test
    void longChainsAndGreatCirclesAreGoneThroughQuickly() {
        List<String> chain = new ArrayList<>();
        for (int i = 0; i < 20_000; i++) {
            chain.add(formula("C" + i, "[C" + (i + 1) + "]"));
        }
        List<String> circle = new ArrayList<>(chain);
        chain.add(indicator("C20000", ""));
        circle.add(formula("C20000", "[C0]"));
        assertTimeout(Duration.ofSeconds(20), () -> {
            assertEquals(List.of(), refused(union(source("chain", chain))));
            assertEquals(List.of("circle"), refused(union(source("circle", circle))));
        });
    }

    @Test
    void whatOnlyLeadsToACircleIsNotCalledOne() {
        Source source = source(
                "a",
                List.of(
                        formula("A", "[B]"),
                        formula("B", "[C]"),
                        formula("C", "[B] + [D]"),
                        formula("D", "[E]"),
                        indicator("E", "")));
        String why = why(union(source), source);
        assertTrue(why.contains("formula of B runs in a circle: B → C → B"), why);
        assertTrue(why.contains("formula of C runs in a circle: C → B → C"), why);
        assertFalse(why.contains("formula of A") || why.contains("formula of D"), why);
    }

    @Test
    void aDiamondIsNoCircle() {
        Source source = source(
                "a", List.of(formula("A", "[B] + [C]"), formula("B", "[D]"), formula("C", "[D]"), indicator("D", "")));
        assertEquals(List.of(), refused(union(source)));
    }

    @Test
    void whatStandsOnSomethingRefusedGoesWithIt() {
        Source bad = source("bad", List.of(indicator("A", ""), formula("B", "[NOWHERE]")));
        Source leaning = source("leaning", List.of(formula("C", "[A]")));
        Source free = source("free", List.of(indicator("D", "")));
        assertEquals(List.of("bad", "leaning"), refused(union(bad, leaning, free)));
    }

    @Test
    void whatIsRefusedDoesNotKeepOthersOut() {
        Source bad = source("bad", List.of(indicator("A", ""), formula("B", "[NOWHERE]")));
        Source same = source("same", List.of(indicator("A", "")));
        Union union = union(bad, same);
        assertEquals(List.of("bad"), refused(union));
        assertEquals("same", union.contents().origin("A").orElseThrow().id());
    }

    @Test
    void setsFindTheLatestOrTheNamedVersion() {
        Source source = source(
                "a",
                List.of(version("A", "1", "2014-01-01", "2021-01-01", ""), version("A", "2", "2021-01-01", "", "")),
                "{\"code\": \"late\", \"name\": \"n\", \"description\": \"d\", \"nodes\": [{\"indicator\": \"A\"}]}",
                "{\"code\": \"old\", \"name\": \"n\", \"description\": \"d\", \"nodes\": [{\"indicator\": \"A\","
                        + " \"version\": \"1\", \"weight\": 3}]}");
        Contents contents = union(source).contents();
        List<IndicatorNode.Leaf> late = contents.sets().get(0).tree().leaves();
        List<IndicatorNode.Leaf> old = contents.sets().get(1).tree().leaves();
        assertEquals("2", late.get(0).indicator().version());
        assertEquals("1", old.get(0).indicator().version());
        assertEquals(3, old.get(0).weight());
    }

    @Test
    void setsThatNameNothingOrASetCodeTwiceAreRefused() {
        String set = "{\"code\": \"s\", \"name\": \"n\", \"description\": \"d\", \"nodes\": [{\"indicator\": \"A\"}]}";
        Source lost = source("lost", List.of(), set);
        assertEquals("/sets/0/nodes/0 the set names A, which no catalogue has", why(union(lost), lost));

        Source first = source("first", List.of(indicator("A", "")), set);
        Source second = source("second", List.of(), set);
        Union union = union(first, second);
        assertEquals("/sets/0/code s is in the catalogue first already", why(union, second));
        Source third = source("third", List.of(indicator("s", "")));
        assertEquals(List.of("third"), refused(union(first, third)));
    }

    @Test
    void whoComputesFormulasIsAskedAndHeard() {
        FormulaCheck check = (definition, others) -> {
            assertTrue(others.apply("B").isPresent());
            return List.of(new FormulaCheck.Fault(Text.same("apples and pears"), Text.same("count fruit")));
        };
        Source source = source("a", List.of(formula("A", "[B]"), indicator("B", "")));
        Union union = Union.of(List.of(source), Optional.of(check));
        assertEquals("/indicators/0/formula apples and pears", why(union, source));
    }

    /** Whatever comes in whatever order: nothing dangles, nothing stands twice, and nothing that could stay is left out. */
    @Test
    void anyMixtureIsSound() {
        Random random = new Random(11);
        for (int round = 0; round < 300; round++) {
            List<Source> sources = new ArrayList<>();
            for (int i = 0; i < 6; i++) {
                List<String> indicators = new ArrayList<>();
                Set<String> own = new HashSet<>();
                for (int k = 0; k < 3; k++) {
                    String code = "C" + random.nextInt(14);
                    if (own.add(code)) {
                        indicators.add(
                                random.nextBoolean()
                                        ? indicator(code, "")
                                        : formula(
                                                code, "[C" + random.nextInt(14) + "] + [C" + random.nextInt(14) + "]"));
                    }
                }
                sources.add(source("s" + i, indicators));
            }
            Collections.shuffle(sources, random);
            Union union = Union.of(sources, Optional.empty());
            Set<String> codes = codes(union);
            assertEquals(codes.size(), union.contents().indicators().size());
            for (IndicatorDefinition definition : union.contents().indicators()) {
                definition.formula().ifPresent(formula -> assertTrue(codes.containsAll(Formulas.codes(formula))));
            }
            Union again = Union.of(
                    sources.stream()
                            .filter(source -> !union.refused().containsKey(source))
                            .toList(),
                    Optional.empty());
            assertEquals(List.of(), refused(again));
            assertEquals(codes, codes(again));
        }
    }

    @Test
    void namesInBracketsAreCodes() {
        assertEquals(
                Set.of("OC-14-N", "ST_1.x"),
                Formulas.codes("100 * [OC-14-N] / max([ ST_1.x ], [OC-14-N@previous], members)"));
        assertEquals(List.of(), new ArrayList<>(Formulas.codes("members / 2")));
        assertEquals(
                Set.of("A", "B"),
                Formulas.codes("[A]" + "[B]".repeat(Arrays.asList(1, 2).size())));
    }

    @Test
    void aFormulaIsJudgedWithTheVersionsThatHoldWithIt() {
        String broken = version("X", "2", "2021-01-01", "", "\"breaksSeries\": true,")
                .replace("\"unit\": \"count\"", "\"unit\": \"members\"");
        String old = version("X", "1", "2014-01-01", "2021-01-01", "");
        FormulaCheck units = (definition, others) -> others.apply("X")
                        .orElseThrow()
                        .indicator()
                        .unit()
                        .equals(definition.indicator().unit())
                ? List.of()
                : List.of(new FormulaCheck.Fault(Text.same("units differ"), Text.same("cure")));
        for (String[] each : new String[][] {
            {"2014-01-01", "2021-01-01", ""},
            {"2014-01-01", "", "/indicators/2/formula units differ"},
            {"2021-01-01", "", "/indicators/2/formula units differ"},
            {
                "2010-01-01",
                "2014-01-01",
                "/indicators/2/formula there is no day on which Y and all that its formula names hold: X"
            }
        }) {
            Source source =
                    source("a", List.of(old, broken, version("Y", "1", each[0], each[1], "\"formula\": \"[X]\",")));
            Union union = Union.of(List.of(source), Optional.of(units));
            assertEquals(each[2], each[2].isEmpty() ? "" : why(union, source));
            assertEquals(each[2].isEmpty(), union.refused().isEmpty());
        }
    }
}
