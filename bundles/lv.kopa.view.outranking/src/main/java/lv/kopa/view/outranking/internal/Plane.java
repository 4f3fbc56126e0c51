package lv.kopa.view.outranking.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import lv.kopa.evaluation.EvaluationRecord;
import lv.kopa.evaluation.ResultTable;
import lv.kopa.indicator.IndicatorNode;
import lv.kopa.text.Text;

/**
 * What a GAIA plane shows.
 *
 * @param units the units, the best first
 * @param axes the axes of the criteria
 * @param decision the decision axis: the weighted sum of the others
 */
record Plane(List<Point> units, List<Point> axes, Point decision) {
    private static final String UNITS = "gaia-units";
    private static final String AXES = "gaia-criteria";

    /** A point of the plane. */
    record Point(String id, Text name, double u, double v) {
        double length() {
            return StrictMath.hypot(u, v);
        }

        /** The projection on another, of which only the direction counts. */
        double along(Point other) {
            return other.length() == 0 ? 0 : (u * other.u + v * other.v) / other.length();
        }

        boolean finite() {
            return Double.isFinite(u) && Double.isFinite(v);
        }
    }

    /** The plane of a record, if its method made one. */
    static Optional<Plane> of(EvaluationRecord evaluation) {
        Optional<ResultTable> units = Compared.table(evaluation, UNITS);
        Optional<ResultTable> axes = Compared.table(evaluation, AXES);
        if (units.isEmpty() || axes.isEmpty() || axes.get().rows().isEmpty()) {
            return Optional.empty();
        }
        Compared compared = new Compared(evaluation);
        List<Point> points = points(units.get());
        List<String> order = compared.ranked(points.stream().map(Point::id).toList());
        List<Point> ends = points(axes.get());
        if (points.isEmpty() || ends.size() < 2) {
            return Optional.empty();
        }
        return Optional.of(new Plane(
                points.stream()
                        .map(point -> new Point(point.id(), compared.name(point.id()), point.u(), point.v()))
                        .sorted(Comparator.comparingInt(point -> order.indexOf(point.id())))
                        .toList(),
                ends.subList(0, ends.size() - 1).stream()
                        .map(end -> new Point(end.id(), criterion(evaluation, end.id()), end.u(), end.v()))
                        .toList(),
                ends.get(ends.size() - 1)));
    }

    private static List<Point> points(ResultTable table) {
        List<Point> points = new ArrayList<>();
        if (table.numbers("u").isPresent() && table.numbers("v").isPresent()) {
            for (int row = 0; row < table.rows().size(); row++) {
                String id = table.rows().get(row);
                points.add(new Point(
                        id,
                        Text.same(id),
                        table.numbers("u").get().value(row),
                        table.numbers("v").get().value(row)));
            }
        }
        return points.stream().filter(Point::finite).toList();
    }

    private static Text criterion(EvaluationRecord evaluation, String code) {
        return evaluation
                .input()
                .dataset()
                .tree()
                .flatMap(tree -> tree.leaves().stream()
                        .filter(leaf -> leaf.code().equals(code))
                        .findFirst())
                .map(IndicatorNode::name)
                .filter(name -> !name.isEmpty())
                .orElse(Text.same(code));
    }

    /** The criteria whose axes point away from the decision axis, the most contrary first. */
    List<Point> contrary() {
        return axes.stream()
                .filter(axis -> axis.along(decision) < 0)
                .sorted(Comparator.comparingDouble(axis -> axis.along(decision) / axis.length()))
                .toList();
    }

    /** The units that lie farthest in the direction of the decision axis. */
    List<Point> farthest(int most) {
        return units.stream()
                .sorted(Comparator.comparingDouble(unit -> -unit.along(decision)))
                .limit(most)
                .toList();
    }
}
