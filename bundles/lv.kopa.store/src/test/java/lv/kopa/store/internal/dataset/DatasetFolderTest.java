package lv.kopa.store.internal.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
import lv.kopa.text.Text;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatasetFolderTest {
    @TempDir
    Path folder;

    @Test
    void theTablesCanBeReadByPeople() throws IOException, InputException {
        Dataset dataset = new Dataset.Builder()
                .title(Text.of("Clusters", "Klasteri"))
                .unit(new Unit("RIX", Text.of("Riga, the city", "Rīga"), UnitKind.CLUSTER))
                .unit(new Unit("LPX", Text.same("Liepāja"), UnitKind.CLUSTER))
                .column(DataColumn.Numbers.owning(
                        new ColumnKey(DataRole.INDICATOR, "export", new Period("2025")),
                        new double[] {1234567.5, Double.NaN},
                        Map.of(
                                1,
                                new CellNote(
                                        CellStatus.CONFIDENTIAL,
                                        Optional.of(EvidenceLevel.VERIFIED),
                                        Optional.of(Text.of("two firms", "divi uzņēmumi"))))))
                .column(DataColumn.Categories.of(new ColumnKey(DataRole.ATTRIBUTE, "sector", Period.NONE), "wood", ""))
                .column(DataColumn.Numbers.of(
                        new ColumnKey(DataRole.DUE_DATE, "export", Period.NONE, Optional.of("Anna")), 20000, 1e-7))
                .build();
        DatasetWriter.write(dataset, folder);
        assertEquals("""
                unit,export@2025,attribute:sector,due-date:export#Anna
                RIX,1234567.5,wood,20000.0
                LPX,,,1.0E-7
                """, Files.readString(folder.resolve("values.csv")));
        assertEquals("""
                unit,kind,name.en,name.lv
                RIX,CLUSTER,"Riga, the city",Rīga
                LPX,CLUSTER,Liepāja,
                """, Files.readString(folder.resolve("units.csv")));
        assertEquals("""
                column,unit,status,evidence,reason.en,reason.lv
                export@2025,LPX,CONFIDENTIAL,VERIFIED,two firms,divi uzņēmumi
                """, Files.readString(folder.resolve("notes.csv")));
        assertFalse(Files.exists(folder.resolve("links.csv")));
        assertFalse(Files.exists(folder.resolve("parents.csv")));
        Dataset read = DatasetReader.read(folder, dataset.digest());
        assertEquals(dataset.digest(), read.digest());
        assertEquals(dataset.columns().get(0).notes(), read.columns().get(0).notes());
    }

    @Test
    void aThousandColumnsAreNoTrouble() throws IOException, InputException {
        checkSize(50, 1000);
    }

    @Test
    @Tag("long")
    void aMillionUnitsAreStreamed() throws IOException, InputException {
        checkSize(1_000_000, 10);
    }

    private void checkSize(int units, int columns) throws IOException, InputException {
        Dataset.Builder builder = new Dataset.Builder();
        for (int i = 0; i < units; i++) {
            builder.unit(new Unit("u" + i, Text.EMPTY, UnitKind.FIRM));
        }
        for (int c = 0; c < columns; c++) {
            double[] values = new double[units];
            for (int i = 0; i < units; i++) {
                values[i] = (i * 31 + c) % 17 == 0 ? Double.NaN : i / 7.0 + c;
            }
            builder.column(DataColumn.Numbers.owning(
                    new ColumnKey(DataRole.INDICATOR, "i" + c, Period.NONE), values, Map.of()));
        }
        Dataset dataset = builder.build();
        DatasetWriter.write(dataset, folder);
        assertEquals(
                dataset.digest(), DatasetReader.read(folder, dataset.digest()).digest());
        assertTrue(List.of("dataset.json", "units.csv", "values.csv").stream()
                .allMatch(name -> Files.exists(folder.resolve(name))));
    }
}
