/**
 * The one chart theme. Views and windows describe what they draw as {@link lv.kopa.chart.Part parts}, most of them
 * JFreeChart charts whose rows a {@link lv.kopa.chart.RowPainter} fills; {@link lv.kopa.chart.ChartFigure} makes a
 * figure of them: same font, colours, grid and spacing everywhere.
 */
@Export
@Version("0.1.0")
package lv.kopa.chart;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
