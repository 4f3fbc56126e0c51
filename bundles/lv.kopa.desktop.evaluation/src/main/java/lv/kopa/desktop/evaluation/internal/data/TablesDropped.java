package lv.kopa.desktop.evaluation.internal.data;

import java.awt.datatransfer.DataFlavor;
import java.awt.datatransfer.UnsupportedFlavorException;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javax.swing.TransferHandler;

/** Takes one or two files that are dropped on a view. */
final class TablesDropped extends TransferHandler {
    private static final long serialVersionUID = 1;
    private static final int MOST = 2;

    private final transient Consumer<List<Path>> dropped;

    TablesDropped(Consumer<List<Path>> dropped) {
        this.dropped = dropped;
    }

    @Override
    public boolean canImport(TransferSupport support) {
        return support.isDataFlavorSupported(DataFlavor.javaFileListFlavor);
    }

    @Override
    public boolean importData(TransferSupport support) {
        List<Path> paths = files(support);
        if (paths.isEmpty() || paths.size() > MOST) {
            return false;
        }
        dropped.accept(paths);
        return true;
    }

    private static List<Path> files(TransferSupport support) {
        List<Path> paths = new ArrayList<>();
        try {
            List<?> files = (List<?>) support.getTransferable().getTransferData(DataFlavor.javaFileListFlavor);
            files.forEach(file -> paths.add(((File) file).toPath()));
        } catch (UnsupportedFlavorException | IOException e) {
            return List.of(); // whoever is dragging has taken it back
        }
        return paths;
    }
}
