package lv.kopa.workbench;

import java.util.List;
import org.osgi.annotation.versioning.ProviderType;

/** Short lists of words, kept from one start to the next: files opened before, columns that were hidden. */
@ProviderType
public interface Memory {

    /** What is kept under a key; empty where nothing is. */
    List<String> get(String key);

    /** Keeps a list under a key in place of what was there. */
    void put(String key, List<String> words);
}
