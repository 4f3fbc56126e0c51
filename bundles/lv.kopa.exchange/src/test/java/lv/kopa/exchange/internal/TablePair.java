package lv.kopa.exchange.internal;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import lv.kopa.evaluation.Dataset;
import lv.kopa.evaluation.InputException;
import lv.kopa.evaluation.InputFault;

/** A pair of tables in a folder, sound as it is; a test changes what it is about. */
final class TablePair {
    static final String VALUES = """
            uCode,uName,Time,Size,Pop,A,B,C
            LV,Latvia,2020,S,2,1.5,10,5
            NA,Namibia,2020,NA,3,NA,20,6
            EE,Estonia,2020,S,1.25,3.5,,7
            """;

    static final String INDICATORS = """
            iCode,iName,Level,Parent,Direction,Weight,Unit,Target,Denominator,Type
            A,Aid,1,P1,1,1,EUR,4,Pop,Indicator
            B,Bees,1,P1,-1,2,hives,,,Indicator
            C,Cats,1,P2,1,1,cats,,,Indicator
            P1,Pillar one,2,Index,1,1,,,,Aggregate
            P2,Pillar two,2,Index,1,0.5,,,,Aggregate
            Index,Index of all,3,,1,1,,,,Aggregate
            Pop,Population,,,,,million,,,Denominator
            Size,Size class,,,,,,,,Group
            """;

    private final Path folder;
    private String values = VALUES;
    private String indicators = INDICATORS;

    TablePair(Path folder) {
        this.folder = folder;
    }

    TablePair values(String text) {
        values = text;
        return this;
    }

    TablePair indicators(String text) {
        indicators = text;
        return this;
    }

    TablePair inValues(String what, String by) {
        return values(replace(values, what, by));
    }

    TablePair inIndicators(String what, String by) {
        return indicators(replace(indicators, what, by));
    }

    private static String replace(String text, String what, String by) {
        if (!text.contains(what)) {
            throw new IllegalArgumentException("nothing to replace: " + what);
        }
        return text.replace(what, by);
    }

    Dataset read() throws IOException, InputException {
        return read(StandardCharsets.UTF_8);
    }

    Dataset read(Charset charset) throws IOException, InputException {
        Path valueFile = Files.write(folder.resolve("values.csv"), values.getBytes(charset));
        Path indicatorFile = Files.write(folder.resolve("indicators.csv"), indicators.getBytes(charset));
        return read(valueFile, indicatorFile);
    }

    static Dataset read(Path values, Path indicators) throws InputException {
        return new TableExchangeComponent().read(values, Optional.ofNullable(indicators));
    }

    List<InputFault> faults() throws IOException {
        try {
            read();
            return List.of();
        } catch (InputException e) {
            return e.faults();
        }
    }

    static List<InputFault> faults(Path values, Path indicators) {
        try {
            read(values, indicators);
            return List.of();
        } catch (InputException e) {
            return e.faults();
        }
    }

    /** File, row and column of a fault with the beginning of what it says: {@code values.csv:3:A “x” is not a number}. */
    static String say(InputFault fault) {
        return fault.file().orElse("")
                + fault.row().map(row -> ":" + row).orElse("")
                + fault.column().map(column -> ":" + column).orElse("")
                + " " + fault.message().in(lv.kopa.text.Language.EN);
    }
}
