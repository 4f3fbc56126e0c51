package lv.kopa.writer.html.internal;

import java.awt.Font;
import java.awt.Graphics;
import java.awt.RenderingHints;
import java.awt.font.FontRenderContext;
import java.text.AttributedCharacterIterator;
import org.apache.batik.svggen.DOMGroupManager;
import org.apache.batik.svggen.SVGGraphics2D;
import org.w3c.dom.Element;

/**
 * Batik's generator, which also writes down how wide each text was when the figure was laid out. A browser that lacks the
 * font then fits its own into the same width, and labels do not collide.
 */
final class SvgGraphics extends SVGGraphics2D {
    /** No hinting and no rounding to pixels: widths as in print. */
    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

    SvgGraphics(SvgContext context) {
        super(context, false);
        measureExactly();
    }

    private SvgGraphics(SvgGraphics graphics) {
        super(graphics);
        measureExactly();
    }

    private void measureExactly() {
        fmg.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        fmg.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
    }

    @Override
    public Graphics create() {
        return new SvgGraphics(this);
    }

    @Override
    public void drawString(String text, float x, float y) {
        Font font = getFont();
        if (text.isBlank() || !font.getTransform().isIdentity()) {
            super.drawString(text, x, y);
            return;
        }
        double width = font.getStringBounds(text, EXACT).getWidth();
        Element element = getDOMFactory().createElementNS(SVG_NAMESPACE_URI, SVG_TEXT_TAG);
        element.setAttributeNS(null, SVG_X_ATTRIBUTE, generatorCtx.doubleString(x));
        element.setAttributeNS(null, SVG_Y_ATTRIBUTE, generatorCtx.doubleString(y));
        element.setAttributeNS(null, "textLength", generatorCtx.doubleString(width));
        element.setAttributeNS(null, "lengthAdjust", "spacingAndGlyphs");
        element.appendChild(getDOMFactory().createTextNode(text));
        domGroupManager.addElement(element, DOMGroupManager.FILL);
    }

    /** One run is a string in another font; several stay as Batik writes them. */
    @Override
    public void drawString(AttributedCharacterIterator text, float x, float y) {
        text.first();
        boolean oneRun = text.getRunLimit() == text.getEndIndex();
        Object font = text.getAttribute(java.awt.font.TextAttribute.FONT);
        if (!oneRun || !(font instanceof Font itsFont) || usesUnsupportedAttributes(text)) {
            super.drawString(text, x, y);
            return;
        }
        StringBuilder characters = new StringBuilder();
        for (char each = text.first(); each != AttributedCharacterIterator.DONE; each = text.next()) {
            characters.append(each);
        }
        Font before = getFont();
        setFont(itsFont);
        drawString(characters.toString(), x, y);
        setFont(before);
    }
}
