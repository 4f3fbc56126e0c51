/**
 * Reports as one HTML file. {@link lv.kopa.writer.html.internal.Pictures} paints all figures first, so that the style sheet
 * knows their colours; {@link lv.kopa.writer.html.internal.Page} then writes the file from top to bottom, block by block.
 * Everything that comes from a report passes {@link lv.kopa.writer.html.internal.PlainText} on its way into the page.
 */
package lv.kopa.writer.html.internal;
