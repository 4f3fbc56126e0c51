package lv.kopa.workbench;

import java.util.List;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Short lists of words, kept from one start to the next: files opened before, columns that were hidden. All views share it, so
 * a key begins with the id of whoever keeps something under it.
 */
@ProviderType
public interface Memory {

    /** What is kept under a key; empty where nothing is. */
    List<String> get(String key);

    /**
     * Keeps a list under a key in place of what was there; an empty one is forgotten.
     *
     * @param words each without line breaks
     */
    void put(String key, List<String> words);
}
