package lv.kopa.workbench;

import java.util.Objects;
import lv.kopa.text.Text;
import org.osgi.annotation.versioning.ConsumerType;

/** Makes a view of the window. Contributed as an OSGi service by any bundle. */
@ConsumerType
public interface ViewFactory {

    /** What the view says of itself. The same at every call, and quick. On any thread. */
    Description description();

    /**
     * Makes the view, in the language of the workbench. Called each time it is opened, and again when the language
     * changes: what must outlive that lies in a {@link Shared} value or in the bundle.
     *
     * @param workbench for this view alone: what is registered through it ends when the view closes
     */
    View open(Workbench workbench);

    /**
     * What a view says of itself.
     *
     * @param id the word by which perspectives and commands name it: lower case, words joined by dots and hyphens
     * @param name what people call it, one or two words
     * @param summary what it is for, one sentence
     * @param icon name of the icon, see {@code lv.kopa.widget.Icons}
     * @param area where it opens if the perspective says nothing
     * @param order its place in menus; smaller comes first, views of equal order by id
     */
    record Description(String id, Text name, Text summary, String icon, Area area, int order) {
        /**
         * @throws IllegalArgumentException if the id is none
         */
        public Description {
            if (!id.matches("[a-z][a-z0-9-]*(\\.[a-z0-9-]+)*")) {
                throw new IllegalArgumentException("not an id of a view: '" + id + "'");
            }
            Objects.requireNonNull(name);
            Objects.requireNonNull(summary);
            Objects.requireNonNull(icon);
            Objects.requireNonNull(area);
        }
    }
}
