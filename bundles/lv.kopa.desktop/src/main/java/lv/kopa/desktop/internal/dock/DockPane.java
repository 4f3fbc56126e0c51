package lv.kopa.desktop.internal.dock;

import java.util.Objects;
import java.util.function.Supplier;
import javax.swing.Icon;
import javax.swing.JComponent;

/**
 * What can be docked.
 *
 * @param id the word by which layouts name it; no blanks
 * @param title what its tab says
 * @param icon what its tab shows, may be null
 * @param tooltip what its tab says to a resting pointer, may be null
 * @param content makes what is shown; asked once, when the pane is first seen
 */
public record DockPane(String id, String title, Icon icon, String tooltip, Supplier<JComponent> content) {
    /**
     * @throws IllegalArgumentException if the id is none
     */
    public DockPane {
        if (!id.matches("[^\\s*]+")) {
            throw new IllegalArgumentException("not an id of a pane: '" + id + "'");
        }
        Objects.requireNonNull(title);
        Objects.requireNonNull(content);
    }
}
