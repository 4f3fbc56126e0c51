package lv.kopa.catalogue.internal.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Random;
import lv.kopa.datafile.DataFault;
import lv.kopa.datafile.DataFile;
import lv.kopa.datafile.Faults;
import lv.kopa.indicator.AggregationRule;
import lv.kopa.indicator.Direction;
import lv.kopa.indicator.IndicatorDefinition;
import lv.kopa.indicator.IndicatorDefinition.Confidentiality;
import lv.kopa.indicator.IndicatorDefinition.Frequency;
import lv.kopa.text.Language;
import lv.kopa.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is wrong with a file is told with its line, its place and a cure. */
class CatalogueFileTest {
    /** Line 10 begins the indicator, line 11 bears most of what is changed here. */
    private static final String RIGHT = """
            {
              "format": "kopa-catalogue-1",
              "id": "basque",
              "name": { "en": "Basque", "lv": "Basku" },
              "version": "1",
              "status": { "en": "proposal", "lv": "priekšlikums" },
              "terms": { "manager": { "en": "manager", "lv": "vadītājs" } },
              "indicators": [

                { "code": "EU-01", "name": "Share", "definition": "What is shared.", "unit": "%",
                  "direction": "up", "scale": "ratio", "measure": "flow", "aggregation": "none",
                  "reporter": { "term": "manager" }, "level": "cluster", "type": "outcome",
                  "validFrom": "2021-01-01" }
              ],
              "sets": [
                { "code": "small", "name": "Small", "description": "A proposal.",
                  "nodes": [{ "code": "left", "name": "Left", "nodes": [{ "indicator": "EU-01", "weight": 2 }] }] }
              ]
            }
            """;

    private static DataFile<Catalogue> read(byte[] bytes) throws IOException {
        return CatalogueFile.READER.read(new ByteArrayInputStream(bytes));
    }

    private static DataFile<Catalogue> read(String text) throws IOException {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static DataFault only(byte[] bytes) throws IOException {
        DataFile<Catalogue> file = read(bytes);
        assertEquals(Optional.empty(), file.content());
        assertEquals(1, file.faults().size(), file.faults()::toString);
        return file.faults().get(0);
    }

    private static DataFault only(String text) throws IOException {
        return only(text.getBytes(StandardCharsets.UTF_8));
    }

    private static boolean says(DataFault fault, String words) {
        return fault.message().in(Language.EN).contains(words);
    }

    @Test
    void aRightFileIsACatalogue() throws IOException {
        DataFile<Catalogue> file = read(RIGHT);
        assertEquals(List.of(), file.faults());
        Catalogue catalogue = file.content().orElseThrow();
        assertEquals("basque", catalogue.id());
        IndicatorDefinition definition = catalogue.indicators().get(0).definition();
        assertEquals("1", definition.indicator().version());
        assertEquals(Direction.UP, definition.indicator().direction());
        assertEquals(Text.of("manager", "vadītājs"), definition.collection().reporter());
        assertEquals(LocalDate.of(2021, 1, 1), definition.validFrom());
        assertEquals(2, catalogue.sets().get(0).nodes().get(0).children().get(0).weight());
    }

    @Test
    void whatIsLeftOutIsTheCarefulChoice() throws IOException {
        IndicatorDefinition definition =
                read(RIGHT).content().orElseThrow().indicators().get(0).definition();
        assertEquals(Confidentiality.AGGREGATED, definition.collection().confidentiality());
        assertEquals(Frequency.YEARLY, definition.collection().frequency());
        assertTrue(Double.isNaN(definition.collection().burdenHours()));
        assertEquals(AggregationRule.NONE, definition.indicator().aggregation());
        assertFalse(definition.breaksSeries());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"id\": \"basque\"|\"id\": \"Basque Country\"|3|/id|not written as it should be",
                "kopa-catalogue-1|kopa-catalogue-2|2|/format|should be kopa-catalogue-1",
                "\"version\": \"1\"|\"version\": 1|5|/version|wrong kind",
                "\"code\": \"EU-01\", \"name\"|\"name\"|10|/indicators/0|“code” is missing",
                "\"direction\": \"up\"|\"direction\": \"better\"|11|/indicators/0/direction|up, down, neutral",
                "\"direction\": \"up\"|\"direction\": { \"band\": [4, 2] }|11|/indicators/0/direction|before it begins",
                "\"direction\": \"up\"|\"direction\": { \"band\": [4] }|11|/indicators/0/direction/band|too few",
                "\"scale\": \"ratio\"|\"skale\": \"ratio\", \"scale\": \"ratio\"|11|/indicators/0/skale|“skale” is not known",
                "\"flow\"|\"flow\", \"decimals\": 12|11|/indicators/0/decimals|too large",
                "\"flow\"|\"flow\", \"decimals\": -1|11|/indicators/0/decimals|too small",
                "\"flow\"|\"flow\", \"decimals\": \"1\"|11|/indicators/0/decimals|wrong kind",
                "\"flow\"|\"flow\", \"tier\": 4|11|/indicators/0/tier|1, 2, 3",
                "\"flow\"|\"flow\", \"ris3\": [\"VA\", \"VA\"]|11|/indicators/0/ris3|twice",
                "\"flow\"|\"flow\", \"formula\": \"\"|11|/indicators/0/formula|too short",
                "\"aggregation\": \"none\"|\"aggregation\": \"mean\"|11|/indicators/0/aggregation|percentages",
                "\"aggregation\": \"none\"|\"aggregation\": \"ratio-of-sums\"|10|/indicators/0|numerator and denominator",
                "\"none\"|\"none\", \"ratio\": { \"numerator\": \"a\", \"denominator\": \"b\" }|11|/indicators/0/ratio|ratio of sums",
                "\"unit\": \"%\"|\"unit\": \"EUR\"|10|/indicators/0|price basis",
                "\"term\": \"manager\"|\"term\": \"boss\"|12|/indicators/0/reporter|no term “boss”",
                "2021-01-01|2021-02-30|13|/indicators/0/validFrom|no day of the calendar",
                "2021-01-01|1.1.2021|13|/indicators/0/validFrom|not written as it should be",
                "\"2021-01-01\"|\"2021-01-01\", \"validUntil\": \"2021-01-01\"|13|/indicators/0/validUntil|on or before",
                "\"weight\": 2|\"weight\": -1|17|/sets/0/nodes/0/nodes/0/weight|too small",
                "\"code\": \"left\"|\"code\": \"EU-01\"|17|/sets/0/nodes/0/nodes/0|twice in this set",
                "{ \"en\": \"Basque\", \"lv\": \"Basku\" }|{ }|4|/name|empty",
            })
    void aFaultHasLinePlaceAndWords(String right, String wrong, long line, String pointer, String words)
            throws IOException {
        assertTrue(RIGHT.contains(right), right);
        DataFault fault = only(RIGHT.replace(right, wrong));
        assertEquals(pointer, fault.pointer());
        assertEquals(line, fault.line());
        assertTrue(says(fault, words), fault.toString());
        assertTrue(fault.cure().byLanguage().containsKey(Language.LV));
    }

    @Test
    void ordinalValuesAreNeverAveragedOrAdded() throws IOException {
        for (String rule : List.of("mean", "sum")) {
            DataFault fault = only(RIGHT.replace("\"%\"", "\"1-5\"")
                    .replace("\"scale\": \"ratio\"", "\"scale\": \"ordinal\"")
                    .replace("\"none\"", "\"" + rule + "\""));
            assertTrue(says(fault, "order or sameness"), fault.toString());
        }
    }

    @Test
    void allFaultsAreToldAtOnceInTheOrderOfTheFile() throws IOException {
        List<DataFault> faults = read(RIGHT.replace("\"up\"", "\"u\"")
                        .replace("\"cluster\"", "\"c\"")
                        .replace("\"id\": \"basque\"", "\"id\": \"B\"")
                        .replace("\"weight\": 2", "\"weight\": \"x\""))
                .faults();
        assertEquals(
                List.of(3L, 11L, 12L, 17L), faults.stream().map(DataFault::line).toList());
    }

    @Test
    void aNameThatStandsTwiceIsAFaultEachTime() throws IOException {
        List<DataFault> faults = read(RIGHT.replace(
                        "\"id\": \"basque\",", "\"id\": \"basque\", \"id\": \"other\", \"id\": \"third\","))
                .faults();
        assertTrue(faults.stream().allMatch(fault -> says(fault, "“id” stands twice")), faults::toString);
        assertEquals(List.of("/id"), faults.stream().map(DataFault::pointer).toList());
    }

    @Test
    void twoEqualCodesAreRefused() throws IOException {
        int begin = RIGHT.indexOf("{ \"code\": \"EU-01\"");
        String indicator = RIGHT.substring(begin, RIGHT.indexOf("\"2021-01-01\" }") + 14);
        DataFault fault = only(RIGHT.replace(indicator, indicator + ", " + indicator));
        assertEquals("/indicators/1/code", fault.pointer());
        assertTrue(says(fault, "indicator EU-01, version 1, stands twice"));
    }

    @Test
    void whatNobodySeesIsRefusedWhereItStands() throws IOException {
        for (String character : List.of("\u202E", "\u2067", "\u200F", "\\u202e", "\\u0000")) {
            DataFault fault = only(RIGHT.replace("\"proposal\"", "\"prop" + character + "osal\""));
            assertEquals("/status/en", fault.pointer());
            assertTrue(says(fault, "invisible character U+"), fault.toString());
        }
        assertEquals(
                List.of(),
                read(RIGHT.replace("\"proposal\"", "\"prop\u00ADosal\"")).faults());
    }

    @Test
    void aFormulaMayBeAsLongAsTheGuideSays() throws IOException {
        String longest = "1 + ".repeat(499) + "1000";
        assertEquals(2000, longest.length());
        String with = RIGHT.replace("\"aggregation\": \"none\"", "\"aggregation\": \"none\", \"formula\": \"FORMULA\"");
        assertEquals(List.of(), read(with.replace("FORMULA", longest)).faults());
        assertTrue(says(only(with.replace("FORMULA", longest + "0")), "too long"));
    }

    @Test
    void bytesThatAreNoUtf8AreToldWithTheirLine() throws IOException {
        DataFault windows = only(RIGHT.getBytes(Charset.forName("windows-1257")));
        assertEquals(6, windows.line());
        assertTrue(says(windows, "not UTF-8"));
        for (Charset wide : List.of(StandardCharsets.UTF_16, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            assertTrue(says(only(RIGHT.getBytes(wide)), "UTF-16"), wide.name());
        }
    }

    @Test
    void aByteOrderMarkDoesNotMatter() throws IOException {
        assertEquals(List.of(), read("\uFEFF" + RIGHT).faults());
    }

    @Test
    void whatIsNoJsonIsQuotedWithItsPlace() throws IOException {
        DataFault fault = only(RIGHT.replace("\"version\": \"1\",", "\"version\": '1',"));
        assertEquals(5, fault.line());
        assertTrue(says(fault, "from character 14 on: “\"version\": '1',”"), fault.toString());
        assertTrue(says(only("members"), "no JSON"));
        assertTrue(says(only(RIGHT + "{}"), "after the end of the catalogue"));
    }

    @Test
    void kindsAreSaidInTheLanguageOfTheReader() throws IOException {
        Text message =
                only(RIGHT.replace("\"direction\": \"up\"", "\"direction\": 5")).message();
        assertEquals("5 is of the wrong kind; it should be: text or object", message.in(Language.EN));
        assertEquals("5 ir nepareiza veida; jābūt: teksts vai objekts", message.in(Language.LV));
    }

    @Test
    void emptyFilesAreTold() throws IOException {
        assertTrue(says(only(""), "empty"));
        assertTrue(says(only(" \n\n "), "empty"));
        assertTrue(says(only("\uFEFF"), "empty"));
        assertFalse(read("null").faults().isEmpty());
        assertFalse(read("[]").faults().isEmpty());
    }

    @Test
    void whatIsNestedWithoutEndIsRefusedQuickly() throws IOException {
        String deep = "{\"a\":".repeat(1_000_000);
        assertTimeout(Duration.ofSeconds(5), () -> assertTrue(says(only(deep), "nested deeper")));
        assertTrue(says(only("[".repeat(100)), "nested deeper"));
    }

    @Test
    void aTextThatNeverEndsIsRefused() throws IOException {
        assertTrue(says(only("{\"id\":\"" + "x".repeat(200_000) + "\"}"), "longer than"));
        assertEquals(
                "/status",
                only(RIGHT.replace("\"proposal\"", "\"" + "x".repeat(5000) + "\""))
                        .pointer()
                        .substring(0, 7));
    }

    @Test
    void aFileOfTenMegabytesIsReadAndOneThatIsTooLargeIsNot() throws IOException {
        int begin = RIGHT.indexOf("{ \"code\": \"EU-01\"");
        String indicator = RIGHT.substring(begin, RIGHT.indexOf("\"2021-01-01\" }") + 14);
        StringBuilder many = new StringBuilder(indicator);
        for (int i = 2; many.length() < 10_000_000; i++) {
            many.append(",\n").append(indicator.replace("EU-01", "EU-" + i));
        }
        String large = RIGHT.replace(indicator, many);
        long start = System.nanoTime();
        DataFile<Catalogue> file = read(large);
        System.out.println("10 MB of catalogue, indicators: "
                + file.content().orElseThrow().indicators().size() + ", read in "
                + Duration.ofNanos(System.nanoTime() - start).toMillis() + " ms");
        assertTrue(says(only(RIGHT.replace(indicator, many + ",\n" + many)), "larger than 16 MB"));
    }

    @Test
    void ofManyFaultsTheFirstAreToldAndTheRestCounted() throws IOException {
        String wrong = "{}" + ", {}".repeat(499);
        List<DataFault> faults = read(RIGHT.replaceAll(
                        "(?s)\"indicators\": \\[.*?\\],", "\"indicators\": [" + wrong + "],"))
                .faults();
        assertEquals(Faults.SHOWN + 1, faults.size());
        assertTrue(says(faults.get(Faults.SHOWN), "further faults that are not named: 5,400"), faults::toString);
    }

    /** All that is wrong with such files would not fit into memory. */
    @Test
    void filesThatAreWrongThroughoutAreGivenUpInTime() throws IOException {
        String millions = "{}" + ",{}".repeat(5_000_000);
        List<DataFault> faults = read("{\"indicators\":[" + millions + "]}").faults();
        assertTrue(says(faults.get(Faults.SHOWN), "at least"), faults::toString);
        for (String where : List.of(
                "\"indicators\":[{\"disaggregations\":[%s]}]",
                "\"sets\":[{\"nodes\":[{\"nodes\":[%s]}]}]",
                "\"terms\":{\"a\":[%s]}",
                "\"indicators\":{\"a\":[%s]}",
                "\"other\":{\"a\":{\"b\":[%s]}}")) {
            DataFault fault = only("{" + String.format(where, millions) + "}");
            assertTrue(says(fault, "more than 10,000 values"), fault.toString());
        }
        read("[" + millions + "]");
    }

    @Test
    void noBeginningOfAFileIsRightAndNoneThrows() throws IOException {
        byte[] bytes = RIGHT.strip().getBytes(StandardCharsets.UTF_8);
        for (int length = 0; length < bytes.length; length += 7) {
            DataFile<Catalogue> file = read(Arrays.copyOf(bytes, length));
            assertFalse(file.faults().isEmpty(), "first " + length + " bytes");
            assertEquals(Optional.empty(), file.content());
        }
    }

    @Test
    void anyDamageIsAFaultOrDoesNoHarm() throws IOException {
        Random random = new Random(7);
        byte[] bytes = RIGHT.getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < 2_000; i++) {
            byte[] damaged = bytes.clone();
            for (int k = 0; k <= random.nextInt(3); k++) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
            }
            DataFile<Catalogue> file = read(damaged);
            assertEquals(file.content().isPresent(), file.faults().isEmpty());
            for (DataFault fault : file.faults()) {
                assertFalse(fault.message().in(Language.LV).isBlank());
                assertFalse(fault.cure().in(Language.LV).isBlank());
            }
        }
    }

    /** The words of catalogues, and those of all kinds of files. */
    @ParameterizedTest
    @ValueSource(classes = {CatalogueFile.class, Faults.class})
    void everyMessageHasACureInBothLanguages(Class<?> neighbour) throws IOException {
        Properties english = properties(neighbour, "messages.properties");
        assertEquals(
                english.stringPropertyNames(),
                properties(neighbour, "messages_lv.properties").stringPropertyNames());
        for (String key : english.stringPropertyNames()) {
            boolean part = key.startsWith("kind.") || key.startsWith("place.");
            assertTrue(part || key.endsWith(".cure") || english.containsKey(key + ".cure"), key);
        }
    }

    private static Properties properties(Class<?> neighbour, String file) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = new InputStreamReader(neighbour.getResourceAsStream(file), StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        return properties;
    }
}
