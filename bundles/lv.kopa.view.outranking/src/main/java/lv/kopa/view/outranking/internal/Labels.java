package lv.kopa.view.outranking.internal;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lv.kopa.chart.ChartTheme;
import lv.kopa.chart.Lettering;

/** Finds room for words beside points, so that none covers another. */
final class Labels {
    private static final double HEIGHT = 11;
    private static final double DISTANCE = 6;

    private final Rectangle2D area;
    private final List<Rectangle2D> taken = new ArrayList<>();

    Labels(Rectangle2D area) {
        this.area = area;
    }

    /** Says that nothing may be written here. */
    void take(double x, double y, double size) {
        taken.add(new Rectangle2D.Double(x - size / 2, y - size / 2, size, size));
    }

    /** A place for words beside a point, which is then taken; none where all around it is taken. */
    Optional<Rectangle2D> beside(String words, double x, double y) {
        double width = Lettering.width(words, ChartTheme.small());
        double[][] corners = {
            {x + DISTANCE, y - HEIGHT / 2},
            {x - DISTANCE - width, y - HEIGHT / 2},
            {x - width / 2, y - DISTANCE - HEIGHT},
            {x - width / 2, y + DISTANCE},
            {x + DISTANCE / 2, y - DISTANCE / 2 - HEIGHT},
            {x + DISTANCE / 2, y + DISTANCE / 2},
            {x - DISTANCE / 2 - width, y - DISTANCE / 2 - HEIGHT},
            {x - DISTANCE / 2 - width, y + DISTANCE / 2},
        };
        for (double[] corner : corners) {
            Rectangle2D place = new Rectangle2D.Double(corner[0], corner[1], width, HEIGHT);
            if (area.contains(place) && taken.stream().noneMatch(place::intersects)) {
                taken.add(place);
                return Optional.of(place);
            }
        }
        return Optional.empty();
    }
}
