package lv.kopa.writer.html.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import lv.kopa.evaluation.CellMark;
import lv.kopa.evaluation.Finding;
import lv.kopa.report.Block;
import lv.kopa.report.Block.Table;
import lv.kopa.report.Report;
import lv.kopa.text.Text;

/** A report with every kind of block, of invented data. */
final class SampleReport {
    private static final List<String> NAMES = List.of(
            "Koka māju klasteris",
            "Tīro tehnoloģiju klasteris",
            "Zaļās ķīmijas un farmācijas klasteris",
            "Pārtikas kvalitātes klasteris",
            "Viedo pilsētu klasteris",
            "Gaismas fotonika",
            "Ēdienu inovāciju klasteris",
            "Mehatronika un metālapstrāde",
            "Loģistikas tīkls Ziemeļi",
            "Radošās industrijas");
    private static final double[] SCORES = {71.25, 68.4, 66.1, 61.93, 58.05, 51.7, 44.44, 39.2, 31.02, 12.5};

    private SampleReport() {}

    static Report report() {
        return report(true, blocks());
    }

    static Report report(boolean synthetic, List<Block> blocks) {
        return new Report(
                Text.of(
                        "Cluster programme 2025: which clusters do best?",
                        "Klasteru programma 2025: kuri klasteri ir labākie?"),
                Text.of("Evaluation by composite indicator", "Izvērtēšana ar salikto rādītāju"),
                LocalDate.of(2026, 11, 23),
                synthetic,
                blocks);
    }

    static List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(heading(1, "Summary", "Kopsavilkums"));
        blocks.add(
                paragraph(
                        "Ten clusters were compared by twelve indicators in three pillars. Koka māju klasteris is first with a score of 71.25; its lead comes from exports and cooperation with research. The order of the first three holds under every weighting that was tried.",
                        "Desmit klasteri salīdzināti pēc divpadsmit rādītājiem trijos pīlāros. Pirmajā vietā ar 71,25 punktiem ir Koka māju klasteris; tā pārsvaru nosaka eksports un sadarbība ar pētniekiem. Pirmo trīs vieta nemainās nevienā no pārbaudītajiem svaru variantiem."));
        blocks.add(
                new Block.Facts(
                        List.of(
                                fact("Method", "Composite indicator 1.0", "Metode", "Saliktais rādītājs 1.0"),
                                fact("Units", "10 clusters", "Vienības", "10 klasteri"),
                                fact("Record", "3f9a1c0b77de", "Ieraksts", "3f9a1c0b77de"),
                                fact(
                                        "Source",
                                        "Nardo et al. (2008), Handbook on Constructing Composite Indicators, doi:10.1787/9789264043466-en.",
                                        "Avots",
                                        "Nardo u. c. (2008), Handbook on Constructing Composite Indicators, doi:10.1787/9789264043466-en."))));
        blocks.add(heading(2, "May the figures be trusted?", "Vai skaitļiem var ticēt?"));
        for (Finding.Severity severity : Finding.Severity.values()) {
            blocks.add(new Block.FindingBlock(finding(severity)));
        }
        blocks.add(heading(1, "Ranking", "Vietas"));
        blocks.add(new Block.Picture(
                Text.of("Score by cluster, 2025", "Klasteru vērtējums 2025. gadā"),
                new BarFigure(NAMES, java.util.Arrays.stream(SCORES).boxed().toList())));
        blocks.add(ranking());
        blocks.add(new Block.PageBreak());
        blocks.add(heading(1, "Inside the index", "Indeksa uzbūve"));
        blocks.add(paragraph(
                "Cells show the correlation of two indicators times one hundred. Blue is negative, orange is positive.",
                "Šūnās redzama divu rādītāju korelācija, reizināta ar simts. Zils ir negatīvs, oranžs ir pozitīvs."));
        blocks.add(new Block.Picture(
                Text.of("Correlations between indicators", "Korelācijas starp rādītājiem"), new HeatFigure(12)));
        blocks.add(heading(2, "Values", "Vērtības"));
        blocks.add(heading(3, "As used", "Kā izmantotas"));
        blocks.add(values());
        return List.copyOf(blocks);
    }

    private static Table ranking() {
        List<List<Table.Cell>> rows = IntStream.range(0, NAMES.size())
                .mapToObj(i -> List.<Table.Cell>of(
                        new Table.Number(i + 1),
                        words(NAMES.get(i)),
                        new Table.Number(SCORES[i]),
                        new Table.Number(SCORES[i] * 1234.5),
                        i == 3 ? new Table.Number(Double.NaN) : new Table.Number(SCORES[i] / 10 - 4)))
                .toList();
        return new Table(
                Text.of("Ranks and scores of all clusters", "Visu klasteru vietas un vērtējumi"),
                List.of(
                        column("Rank", "Vieta", 0),
                        column("Cluster", "Klasteris", 0),
                        column("Score", "Vērtējums", 2),
                        column("Exports, thousand EUR", "Eksports, tūkst. EUR", 0),
                        column("Change", "Izmaiņa", 1)),
                rows);
    }

    private static Table values() {
        List<Table.Column> columns = new ArrayList<>(List.of(column("Cluster", "Klasteris", 0)));
        for (int i = 1; i <= 12; i++) {
            columns.add(column("Indicator " + i, i + ". rādītājs", 3));
        }
        CellMark[] marks = CellMark.values();
        List<List<Table.Cell>> rows = new ArrayList<>();
        for (int unit = 0; unit < 60; unit++) {
            List<Table.Cell> row = new ArrayList<>(List.of(words(NAMES.get(unit % 10) + " " + (unit + 1))));
            for (int i = 0; i < 12; i++) {
                int step = unit * 12 + i;
                row.add(new Table.Number(
                        StrictMath.sin(step) * 10,
                        step % 17 == 0 ? Optional.of(marks[step / 17 % 4]) : Optional.empty()));
            }
            rows.add(row);
        }
        return new Table(Text.of("Values of all indicators", "Visu rādītāju vērtības"), columns, rows);
    }

    static Finding finding(Finding.Severity severity) {
        return switch (severity) {
            case OK ->
                new Finding(
                        severity,
                        "enough-units",
                        Text.of(
                                "There are enough units for twelve indicators.",
                                "Vienību pietiek divpadsmit rādītājiem."),
                        Text.EMPTY,
                        Map.of(),
                        List.of());
            case CAUTION ->
                new Finding(
                        severity,
                        "imputed-share",
                        Text.of("8 % of the values were imputed.", "8 % vērtību ir aizpildītas."),
                        Text.of("Ask the clusters for the missing values.", "Lūdziet klasteriem trūkstošās vērtības."),
                        Map.of("share", 0.08),
                        List.of("KMK", "ZKF"));
            case REFUSE ->
                new Finding(
                        severity,
                        "constant-indicator",
                        Text.of("Indicator I7 has the same value everywhere.", "Rādītājam I7 visur ir viena vērtība."),
                        Text.of("Leave it out.", "Neizmantojiet to."),
                        Map.of(),
                        IntStream.range(0, 40).mapToObj(i -> "unit" + i).toList());
        };
    }

    static Block.Heading heading(int level, String english, String latvian) {
        return new Block.Heading(level, Text.of(english, latvian));
    }

    static Block.Paragraph paragraph(String english, String latvian) {
        return new Block.Paragraph(Text.of(english, latvian));
    }

    static Table.Column column(String english, String latvian, int decimals) {
        return new Table.Column(Text.of(english, latvian), decimals);
    }

    static Table.Words words(String text) {
        return new Table.Words(Text.same(text));
    }

    private static Block.Facts.Entry fact(String term, String value, String latvianTerm, String latvianValue) {
        return new Block.Facts.Entry(Text.of(term, latvianTerm), Text.of(value, latvianValue));
    }
}
