package lv.kopa.exchange.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import lv.kopa.evaluation.InputException;
import lv.kopa.evaluation.InputFault;
import lv.kopa.text.Language;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class BadInputTest {
    @TempDir
    Path folder;

    /** A change to a sound pair of tables, and what is said about it. */
    static Stream<Arguments> mistakes() {
        return Stream.of(
                // Columns
                of(
                        p -> p.inValues("uCode,", "Code,"),
                        "values.csv:1:uCode there is no column uCode, but a column Code"),
                of(
                        p -> p.inValues("uCode,", "Land,"),
                        "values.csv:1:uCode there is no column uCode; the columns: Land, uName, Time, Size, Pop, A, B, C"),
                of(
                        p -> p.inIndicators("Parent", "Above"),
                        "indicators.csv:1:Parent there is no column Parent; the columns: iCode, iName, Level, Above, Direction, Weight, Unit, Target, Denominator, Type",
                        "indicators.csv:1:Above the column Above means nothing here"),
                of(
                        p -> p.inIndicators("Weight", "Weigth"),
                        "indicators.csv:1:Weigth the column Weigth means nothing here"),
                of(
                        p -> p.inValues("A,B,C", "A,b,C"),
                        "values.csv:1:b the indicator table has no row for the column b, but one for B",
                        "indicators.csv:3:iCode the table values.csv has no column B, but a column b"),
                of(
                        p -> p.inValues(",C\n", ",Unheard\n"),
                        "values.csv:1:Unheard the indicator table has no row for the column Unheard",
                        "indicators.csv:4:iCode the table values.csv has no column C"),
                of(
                        p -> p.inValues("A,B,C", "A,A,C"),
                        "values.csv:1:A the column A stands twice",
                        "indicators.csv:3:iCode the table values.csv has no column B"),
                of(
                        p -> p.inValues("Size,Pop", "Index,Pop"),
                        "values.csv:1:Index Index is an aggregate, which is computed",
                        "indicators.csv:9:iCode the table values.csv has no column Size"),
                of(
                        p -> p.inValues(",A,B,C\n", ",A,B,C,\n")
                                .inValues("10,5", "10,5,")
                                .inValues("20,6", "20,6,what")
                                .inValues(",7", ",7,"),
                        "values.csv:3 “what” stands in column 9, which has no name in the heading"),
                // Tree
                of(
                        p -> p.inIndicators("Aid,1,P1", "Aid,1,P9"),
                        "indicators.csv:2:Parent the parent P9 of A does not exist"),
                of(
                        p -> p.inIndicators("Aid,1,P1", "Aid,1,Nowhere"),
                        "indicators.csv:2:Parent the parent Nowhere of A does not exist"),
                of(p -> p.inIndicators("Aid,1,P1", "Aid,1,"), "indicators.csv:2:Parent the indicator A has no parent"),
                of(
                        p -> p.inIndicators("Aid,1,P1", "Aid,1,B"),
                        "indicators.csv:2:Parent the parent B of A is not an aggregate"),
                of(
                        p -> p.inIndicators("Pillar one,2,Index", "Pillar one,2,P1"),
                        "indicators.csv:5:Parent the parents go round in a circle: P1 → P1"),
                of(
                        p -> p.inIndicators("Index of all,3,", "Index of all,3,P1"),
                        "indicators.csv:5:Parent the parents go round in a circle: P1 → Index → P1"),
                of(
                        p -> p.inIndicators("Pillar two,2,Index", "Pillar two,2,"),
                        "indicators.csv:7:Parent Index has no parent, nor has P2"),
                of(
                        p -> p.inIndicators("Cats,1,P2", "Cats,1,P1"),
                        "indicators.csv:6:iCode nothing stands below the aggregate P2"),
                of(
                        p -> p.inIndicators("Aid,1,", "Aid,2,"),
                        "indicators.csv:2:Level the level of the indicator A is 2; that of indicators is 1"),
                of(
                        p -> p.inIndicators("Index of all,3", "Index of all,4"),
                        "indicators.csv:7:Level the level of Index is 4, but by what stands below it, it is 3"),
                of(
                        p -> p.inIndicators("Index of all,3", "Index of all,top"),
                        "indicators.csv:7:Level “top” is not a number"),
                of(
                        p -> p.indicators(
                                        "iCode,Parent,Direction,Type\nPop,,,Denominator\nSize,,,Group\nIndex,,,Aggregate\n")
                                .inValues(",A,B,C\n", ",Pop2,Pop3,Pop4\n"),
                        "indicators.csv there is no row of type Indicator",
                        "indicators.csv:4:iCode nothing stands below the aggregate Index",
                        "values.csv:1:Pop2 the indicator table has no row for the column Pop2, but one for Pop",
                        "values.csv:1:Pop3 the indicator table has no row for the column Pop3, but one for Pop",
                        "values.csv:1:Pop4 the indicator table has no row for the column Pop4, but one for Pop"),
                of(
                        p -> p.inIndicators("A,Aid", "B,Aid"),
                        "indicators.csv:3:iCode the code B stands in row 2 already",
                        "values.csv:1:A the indicator table has no row for the column A"),
                of(
                        p -> p.inIndicators("\nC,", "\n,"),
                        "indicators.csv:4:iCode the row has no code",
                        "indicators.csv:6:iCode nothing stands below the aggregate P2",
                        "values.csv:1:C the indicator table has no row for the column C"),
                of(
                        p -> p.inIndicators("C,Cats", "rank,Cats").inValues(",C", ",rank"),
                        "indicators.csv:4:iCode rank cannot be a code, since tables use it as the name of a column of their own"),
                of(
                        p -> p.inIndicators("C,Cats", "a=b,Cats").inValues(",C", ",a=b"),
                        "indicators.csv:4:iCode the code “a=b” holds a character that stands between codes elsewhere"),
                of(
                        p -> p.inIndicators("hives,,,Indicator", "hives,,,Indication"),
                        "indicators.csv:3:Type “Indication” is no type of row"),
                // Directions, weights, denominators
                of(p -> p.inIndicators("P1,-1,2", "P1,2,2"), "indicators.csv:3:Direction 2 is no direction"),
                of(p -> p.inIndicators("P1,-1,2", "P1,,2"), "indicators.csv:3:Direction B has no direction"),
                of(p -> p.inIndicators("P1,-1,2", "P1,up,2"), "indicators.csv:3:Direction “up” is not a number"),
                of(
                        p -> p.inIndicators("Index,1,0.5", "Index,-1,0.5"),
                        "indicators.csv:6:Direction -1 is no direction of an aggregate"),
                of(
                        p -> p.inIndicators("P1,-1,2", "P1,-1,-2"),
                        "indicators.csv:3:Weight the weight of B is negative: -2"),
                of(
                        p -> p.inIndicators("P1,1,1", "P1,1,0").inIndicators("P1,-1,2", "P1,-1,0"),
                        "indicators.csv:2:Weight all weights below P1 are 0"),
                of(
                        p -> p.inIndicators("Index,1,0.5", "Index,1,1e999"),
                        "indicators.csv:6:Weight “1e999” is larger than any number that can be computed with"),
                of(
                        p -> p.inIndicators("4,Pop", "4,Pep"),
                        "indicators.csv:2:Denominator the denominator Pep of A does not exist"),
                of(
                        p -> p.inIndicators("4,Pop", "4,Size"),
                        "indicators.csv:2:Denominator the denominator Size of A is not of type Denominator"),
                of(p -> p.inIndicators("EUR,4", "EUR,four"), "indicators.csv:2:Target “four” is not a number"),
                of(
                        p -> p.inValues("NA,3,NA", "NA,0,NA"),
                        "values.csv:3:Pop the denominator Pop of the unit NA is 0, and A cannot be divided by it"),
                // Rows of values
                of(
                        p -> p.inValues("EE,", "LV,").inValues("Estonia", "Latvia"),
                        "values.csv:4:uCode the unit LV stands with the period 2020 in row 2 already"),
                of(
                        p -> p.inValues("Time,", "").inValues(",2020", "").inValues("EE,Estonia", "LV,Latvia"),
                        "values.csv:4:uCode the unit LV stands in row 2 already"),
                of(
                        p -> p.inValues("EE,Estonia,2020", "LV,Latvija,2021"),
                        "values.csv:4:uName the unit LV is called “Latvija” here and “Latvia” in row 2"),
                of(p -> p.inValues("EE,", ","), "values.csv:4:uCode the row has no code of a unit"),
                of(
                        p -> p.inValues("Estonia,2020", "Estonia,"),
                        "values.csv:4:Time the row has no period, but others have one"),
                of(p -> p.inValues("1.5,10", "abc,10"), "values.csv:2:A “abc” is not a number"),
                of(p -> p.inValues("1.5,10", "n/a,10"), "values.csv:2:A “n/a” is not a number"),
                of(p -> p.inValues("1.5,10", "-Inf,10"), "values.csv:2:A “-Inf” is not a finite number"),
                of(
                        p -> p.inValues("1.5,10", "1e400,10"),
                        "values.csv:2:A “1e400” is larger than any number that can be computed with"),
                of(p -> p.inValues("1.5,10", "12 %,10"), "values.csv:2:A “12 %” has a percent sign"),
                of(p -> p.inValues("1.5,10", "#DIV/0!,10"), "values.csv:2:A the cell holds the error #DIV/0!"),
                of(
                        p -> p.inValues("1.5,10", "1 234.5,10"),
                        "values.csv:2:A “1 234.5” has a separator between thousands"),
                of(p -> p.inValues("1.5,10", "1.5.6,10"), "values.csv:2:A “1.5.6” is not a number"),
                of(p -> p.inValues("1.5,10", "-,10"), "values.csv:2:A “-” is not a number"),
                of(p -> p.inValues("1.5,10", "1e,10"), "values.csv:2:A “1e” is not a number"),
                of(p -> p.inValues("1.5,10", "0x1F,10"), "values.csv:2:A “0x1F” is not a number"),
                of(p -> p.inValues("1.5,10", "1.5f,10"), "values.csv:2:A “1.5f” is not a number"),
                of(
                        p -> p.inValues("Estonia,2020", "Estonia,latest"),
                        "values.csv:4:Time the period “latest” cannot be put in order with “2020” in row 2"),
                of(
                        p -> p.inValues("Latvia,2020", "Latvia,foo").inValues("Estonia,2020", "Estonia,bar"),
                        "values.csv:3:Time the period “2020” cannot be put in order with “foo” in row 2",
                        "values.csv:4:Time the period “bar” cannot be put in order with “foo” in row 2"),
                of(
                        p -> p.inValues("Latvia,2020", "Latvia,2020-Q2").inValues("Estonia,2020", "Estonia,2020-13"),
                        "values.csv:3:Time the period “2020” cannot be put in order with “2020-Q2” in row 2",
                        "values.csv:4:Time the period “2020-13” cannot be put in order with “2020-Q2” in row 2"),
                of(p -> p.inValues("1.5,10,5", "1.5,10"), "values.csv:2 cells in the row: 7, in the heading: 8"),
                of(p -> p.inValues("1.5,10,5", "1,5,10,5"), "values.csv:2 cells in the row: 9, in the heading: 8"),
                of(
                        p -> p.inValues("Latvia", "\"Latvia"),
                        "values.csv:2 cells in the row: 2, in the heading: 8; a quoted cell reaches over more than one line"),
                of(p -> p.inValues("Latvia", "\"Lat\"via"), "values.csv:2 the row cannot be split into cells"),
                // Rows are counted as an editor counts lines.
                of(
                        p -> p.inValues("Latvia", "\"Lat\n\nvia\"").inValues("1.25,3.5", "1.25,x"),
                        "values.csv:6:A “x” is not a number"),
                of(
                        p -> p.inValues("\nEE", "\n\n,,,,,,,\nEE").inValues("1.25,3.5", "1.25,x"),
                        "values.csv:6:A “x” is not a number"),
                // Files
                of(p -> p.values(""), "values.csv the file is empty"),
                of(p -> p.values("\n\n  \n"), "values.csv the table has no row"),
                of(p -> p.values("uCode,Pop,Size,A,B,C\n"), "values.csv:1 the table has a heading and no row below it"),
                of(
                        p -> p.indicators("iCode,Parent,Direction,Type\n"),
                        "indicators.csv:1 the table has a heading and no row below it"),
                of(p -> p.values("\u0000\u0001\u0002binary"), "values.csv the file holds no text and no workbook"),
                of(p -> p.values("%PDF-1.7 and so on"), "values.csv the file holds no text and no workbook"),
                of(p -> p.values("<!DOCTYPE html><table>"), "values.csv the file holds a web page or an XML document"));
    }

    private static Arguments of(UnaryOperator<TablePair> change, String... said) {
        return Arguments.of(change, List.of(said));
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void isToldWithItsPlace(UnaryOperator<TablePair> change, List<String> said) throws Exception {
        List<InputFault> faults = change.apply(new TablePair(folder)).faults();

        List<String> told = faults.stream().map(TablePair::say).toList();
        List<String> unsaid = said.stream()
                .filter(each -> told.stream().noneMatch(fault -> fault.startsWith(each)))
                .toList();
        assertTrue(unsaid.isEmpty() && told.size() == said.size(), () -> "expected " + said + "\n but was " + told);
        for (InputFault fault : faults) {
            assertNotEquals(fault.message().in(Language.EN), fault.message().in(Language.LV));
            assertTrue(fault.cure().in(Language.LV).length() > 10);
        }
    }

    @Test
    void everythingIsToldAtOnceInTheOrderOfFilesAndRows() throws Exception {
        List<String> told = new TablePair(folder)
                        .inIndicators("P1,-1,2", "P1,3,-2")
                        .inValues("1.5,10", "x,10")
                        .inValues("NA,Namibia,2020,NA,3,NA,20", "LV,Latvia,2020,NA,3,NA,twenty")
                        .inValues(",,7", ",,y")
                        .faults()
                        .stream()
                        .map(TablePair::say)
                        .toList();

        assertEquals(
                List.of(
                        "indicators.csv:3:Weight the weight of B is negative: -2",
                        "indicators.csv:3:Direction 3 is no direction",
                        "values.csv:2:A “x” is not a number",
                        "values.csv:3:uCode the unit LV stands with the period 2020 in row 2 already",
                        "values.csv:3:B “twenty” is not a number",
                        "values.csv:4:C “y” is not a number"),
                told);
    }

    @Test
    void afterFiftyFaultsTheOthersAreCounted() throws Exception {
        StringBuilder values = new StringBuilder("uCode,Pop,Size,A,B,C\n");
        for (int i = 0; i < 400; i++) {
            values.append("U").append(i).append(",1,,bad,2,3\n");
        }
        List<InputFault> faults =
                new TablePair(folder).values(values.toString()).faults();

        assertEquals(51, faults.size());
        assertEquals("350 more faults", faults.get(50).message().in(Language.EN));
        assertEquals("vēl nenosauktas kļūdas: 350", faults.get(50).message().in(Language.LV));
    }

    @Test
    void filesThatAreNotThereOrNotFiles() throws Exception {
        Path there = Files.writeString(folder.resolve("there.csv"), TablePair.VALUES);
        Path gone = folder.resolve("gone.csv");

        assertEquals(
                List.of(
                        "gone.csv there is no file " + gone,
                        "gone2.csv there is no file " + folder.resolve("gone2.csv")),
                TablePair.faults(gone, folder.resolve("gone2.csv")).stream()
                        .map(TablePair::say)
                        .sorted()
                        .toList());
        Path inner = Files.createDirectory(folder.resolve("inner"));
        assertEquals(
                List.of("inner " + inner + " is a folder"),
                TablePair.faults(there, inner).stream().map(TablePair::say).toList());
        assertEquals(
                List.of("there.csv the table with the indicators is missing"),
                TablePair.faults(there, null).stream().map(TablePair::say).toList());
        assertEquals(
                List.of("gone.csv there is no file " + gone),
                TablePair.faults(gone, null).stream().map(TablePair::say).toList());
    }

    @Test
    void namesThatPromiseSomethingElse() throws Exception {
        Path meta = Files.writeString(folder.resolve("meta.csv"), TablePair.INDICATORS);
        Path text = Files.writeString(folder.resolve("text.xlsx"), TablePair.VALUES);
        Path page = Files.writeString(folder.resolve("page.xls"), "\uFEFF  <HTML><table><tr><td>1</td></tr></table>");
        byte[] compound = Arrays.copyOf(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}, 600);
        Path old = Files.write(folder.resolve("old.xls"), compound);
        Path secret = Files.write(folder.resolve("secret.xlsx"), compound);

        assertEquals("text.xlsx the file is named like a workbook but holds text", only(text, meta));
        assertTrue(only(page, meta).startsWith("page.xls the file holds a web page"));
        assertTrue(only(page, null).startsWith("page.xls the file holds a web page"));
        assertTrue(only(old, meta).startsWith("old.xls the file is an old workbook"));
        assertTrue(only(secret, meta)
                .startsWith("secret.xlsx the file is an old workbook (.xls), or one that is protected"));
    }

    private static String only(Path values, Path indicators) {
        List<InputFault> faults = TablePair.faults(values, indicators);
        assertEquals(1, faults.size(), faults::toString);
        return TablePair.say(faults.get(0));
    }

    @Test
    void bytesOfAnotherEncodingAreToldWithTheirLine() throws Exception {
        TablePair pair = new TablePair(folder).inValues("Estonia", "Rīgas pilsēta");
        InputException e =
                Assertions.assertThrows(InputException.class, () -> pair.read(Charset.forName("windows-1257")));

        assertEquals(
                "values.csv:4 here stand bytes that are not UTF-8",
                TablePair.say(e.faults().get(0)));
        for (Language language : Language.values()) {
            String cure = e.faults().get(0).cure().in(language);
            assertTrue(cure.contains("Excel: ") && cure.contains("CSV UTF-8"), cure);
            assertTrue(cure.contains("LibreOffice: ") && cure.contains("Unicode (UTF-8)"), cure);
        }
    }

    @Test
    void bytesOfAnotherEncodingFarDownAreToldWithTheirLine() throws Exception {
        StringBuilder values = new StringBuilder("uCode,uName,Pop,Size,A,B,C\r\n");
        for (int i = 0; i < 100_000; i++) {
            values.append("U").append(i).append(i == 99_000 ? ",Ķ" : ",K").append(",1,,1,2,3\r\n");
        }
        Path file = Files.write(folder.resolve("v.csv"), values.toString().getBytes(Charset.forName("windows-1257")));
        Path meta = Files.writeString(folder.resolve("m.csv"), TablePair.INDICATORS, StandardCharsets.UTF_8);

        assertEquals("v.csv:99002 here stand bytes that are not UTF-8", only(file, meta));
    }
}
