package lv.kopa.workbench;

import java.util.List;
import java.util.Objects;
import lv.kopa.text.Text;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Commands that are not always the same, in a menu of their own below another: files opened before, examples that ship.
 * Contributed as an OSGi service by any bundle.
 */
@ConsumerType
public interface CommandGroup {

    /** What the group says of itself. The same at every call, and quick. On any thread. */
    Description description();

    /** The commands of the group now. Quick: asked when the menu or the palette opens. */
    List<Command> commands(Workbench workbench);

    /**
     * What a group says of itself.
     *
     * @param id the word by which it is known
     * @param name what people call it; {@code &} before the letter that stands for it
     * @param place where its menu stands
     */
    record Description(String id, Text name, Command.Place place) {
        /** Rejects nulls. */
        public Description {
            Objects.requireNonNull(id);
            Objects.requireNonNull(name);
            Objects.requireNonNull(place);
        }
    }
}
