package lv.kopa.writer.html.internal;

import java.awt.Shape;
import java.awt.geom.PathIterator;

/** Shapes as SVG path data, in hundredths of a point. */
final class ShapePath {
    private static final int[] COORDINATES = {2, 2, 4, 6, 0};
    private static final char[] COMMANDS = {'M', 'L', 'Q', 'C', 'Z'};

    private ShapePath() {}

    static String of(Shape shape) {
        StringBuilder out = new StringBuilder();
        double[] points = new double[6];
        for (PathIterator path = shape.getPathIterator(null); !path.isDone(); path.next()) {
            int segment = path.currentSegment(points);
            out.append(COMMANDS[segment]);
            for (int i = 0; i < COORDINATES[segment]; i++) {
                if (i > 0) {
                    out.append(' ');
                }
                appendNumber(out, points[i]);
            }
        }
        return out.toString();
    }

    /** Appends a length without needless digits. */
    static void appendNumber(StringBuilder out, double value) {
        long hundredths = Math.round(value * 100);
        if (hundredths < 0) {
            out.append('-');
        }
        long whole = Math.abs(hundredths) / 100;
        long rest = Math.abs(hundredths) % 100;
        out.append(whole);
        if (rest > 0) {
            out.append('.').append(rest / 10);
            if (rest % 10 > 0) {
                out.append(rest % 10);
            }
        }
    }
}
