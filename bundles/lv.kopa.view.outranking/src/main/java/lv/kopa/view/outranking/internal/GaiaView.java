package lv.kopa.view.outranking.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import lv.kopa.evaluation.EvaluationRecord;
import lv.kopa.evaluation.Listed;
import lv.kopa.report.Block;
import lv.kopa.report.Block.Table.Cell;
import lv.kopa.report.Block.Table.Column;
import lv.kopa.report.ReportView;
import lv.kopa.text.Text;
import lv.kopa.view.outranking.internal.Plane.Point;
import org.osgi.service.component.annotations.Component;

/**
 * The GAIA plane of PROMETHEE (Mareschal and Brans 1988): which units are alike, which criteria agree, and where the weights lead.
 * Needs the tables {@code gaia-units} and {@code gaia-criteria} with the columns {@code u} and {@code v}, of which the last row of the
 * second is the decision axis.
 */
@Component(service = ReportView.class)
public final class GaiaView implements ReportView {
    private static final int MOST_UNITS = 200;
    private static final int FARTHEST = 3;

    @Override
    public Description description() {
        return new Description("gaia", Wording.text("gaia.name"), 13);
    }

    @Override
    public boolean accepts(EvaluationRecord evaluation) {
        return Plane.of(evaluation)
                .filter(plane -> plane.units().size() <= MOST_UNITS)
                .isPresent();
    }

    @Override
    public List<Block> blocks(EvaluationRecord evaluation) {
        Plane plane = Plane.of(evaluation).orElseThrow();
        List<Text> said = new ArrayList<>();
        said.add(Wording.text("gaia.farthest", names(plane.farthest(FARTHEST))));
        List<Point> contrary = plane.contrary();
        said.add(
                contrary.isEmpty()
                        ? Wording.text("gaia.agreed")
                        : Wording.text("gaia.contrary", contrary.size(), names(contrary)));
        Text answer = Text.joined(" ", said);
        return List.of(
                new Block.Heading(1, Wording.text("gaia.name")),
                new Block.Paragraph(Wording.text("gaia.how")),
                new Block.Paragraph(answer),
                new Block.Picture(
                        Wording.text(
                                "gaia.caption",
                                plane.units().size(),
                                plane.axes().size()),
                        new PlaneFigure(plane).figure(Wording.text("gaia.alternative", answer))),
                table(plane));
    }

    private static Text names(List<Point> points) {
        return Listed.texts(points.stream().map(Point::name).toList(), ", ");
    }

    private static Block table(Plane plane) {
        Point decision = new Point(
                plane.decision().id(),
                Wording.text("gaia.decision"),
                plane.decision().u(),
                plane.decision().v());
        return new Block.Table(
                Wording.text("gaia.table"),
                List.of(
                        new Column(Wording.text("gaia.column"), 0),
                        new Column(Wording.text("gaia.length"), 2),
                        new Column(Wording.text("gaia.along"), 2)),
                Stream.concat(plane.axes().stream(), Stream.of(decision))
                        .map(axis -> List.<Cell>of(
                                new Block.Table.Words(axis.name()),
                                new Block.Table.Number(axis.length()),
                                new Block.Table.Number(
                                        axis.length() == 0
                                                ? Double.NaN
                                                : axis.along(plane.decision()) / axis.length())))
                        .toList());
    }
}
