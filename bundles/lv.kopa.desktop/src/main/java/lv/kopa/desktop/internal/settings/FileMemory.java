package lv.kopa.desktop.internal.settings;

import java.util.List;
import java.util.Properties;
import lv.kopa.workbench.Memory;

/** Lists of words in one file. */
public final class FileMemory implements Memory {
    private static final String FILE = "memory.properties";
    private static final String BETWEEN = "\n";

    private final DesktopFiles files;
    private final Properties lists;

    /** Reads what is kept. */
    public FileMemory(DesktopFiles files) {
        this.files = files;
        lists = files.readProperties(FILE);
    }

    @Override
    public List<String> get(String key) {
        String list = lists.getProperty(key, "");
        return list.isEmpty() ? List.of() : List.of(list.split(BETWEEN, -1));
    }

    @Override
    public void put(String key, List<String> words) {
        if (words.isEmpty()) {
            lists.remove(key);
        } else {
            lists.setProperty(key, String.join(BETWEEN, words));
        }
        files.writeProperties(FILE, lists);
    }
}
