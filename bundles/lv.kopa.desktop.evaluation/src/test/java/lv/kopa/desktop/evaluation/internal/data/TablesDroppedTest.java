package lv.kopa.desktop.evaluation.internal.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.datatransfer.DataFlavor;
import java.awt.datatransfer.StringSelection;
import java.awt.datatransfer.Transferable;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.swing.JPanel;
import javax.swing.TransferHandler.TransferSupport;
import org.junit.jupiter.api.Test;

class TablesDroppedTest {
    private final List<Path> opened = new ArrayList<>();
    private final TablesDropped dropped = new TablesDropped(opened::addAll);

    private record Files(List<File> files) implements Transferable {
        @Override
        public DataFlavor[] getTransferDataFlavors() {
            return new DataFlavor[] {DataFlavor.javaFileListFlavor};
        }

        @Override
        public boolean isDataFlavorSupported(DataFlavor flavor) {
            return flavor.equals(DataFlavor.javaFileListFlavor);
        }

        @Override
        public Object getTransferData(DataFlavor flavor) {
            return files;
        }
    }

    private static TransferSupport drop(String... names) {
        return support(new Files(Stream.of(names).map(File::new).toList()));
    }

    private static TransferSupport support(Transferable what) {
        return new TransferSupport(new JPanel(), what);
    }

    @Test
    void oneOrTwoFilesAreOpened() {
        assertTrue(dropped.importData(drop("a.csv")));
        assertTrue(dropped.importData(drop("b.csv", "c.csv")));
        assertEquals(List.of(Path.of("a.csv"), Path.of("b.csv"), Path.of("c.csv")), opened);
    }

    @Test
    void moreFilesAndWordsAreNot() {
        assertFalse(dropped.importData(drop("a", "b", "c")));
        assertFalse(dropped.canImport(support(new StringSelection("words"))));
        assertTrue(opened.isEmpty());
    }
}
