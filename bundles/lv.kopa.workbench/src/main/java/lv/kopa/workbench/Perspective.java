package lv.kopa.workbench;

import java.util.List;
import java.util.Objects;
import lv.kopa.text.Text;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * An arrangement of views for one kind of work. Contributed as an OSGi service by any bundle. What a person changes is
 * remembered; the perspective can be set back.
 */
@ConsumerType
public interface Perspective {

    /** What the perspective says of itself. The same at every call, and quick. On any thread. */
    Description description();

    /**
     * What a perspective says of itself.
     *
     * @param id the word by which it is remembered
     * @param name what people call it
     * @param icon name of the icon
     * @param order its place among perspectives; the first is shown at the first start
     * @param views which views are open and where; those of one area are tabs, in this order
     */
    record Description(String id, Text name, String icon, int order, List<Placement> views) {
        /** Copies the list. */
        public Description {
            Objects.requireNonNull(id);
            Objects.requireNonNull(name);
            Objects.requireNonNull(icon);
            views = List.copyOf(views);
        }
    }

    /**
     * A view and its place. A view that is not here is left out, and takes its place when it comes.
     *
     * @param viewId id of the view
     * @param area where it is
     * @param front whether it is in front of the other tabs of its area
     */
    record Placement(String viewId, Area area, boolean front) {
        /** A view behind those before it. */
        public static Placement in(Area area, String viewId) {
            return new Placement(viewId, area, false);
        }

        /** A view in front of the other tabs of its area. */
        public static Placement front(Area area, String viewId) {
            return new Placement(viewId, area, true);
        }
    }
}
