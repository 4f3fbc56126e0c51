package lv.kopa.writer.html.internal;

import java.text.DecimalFormat;
import java.text.FieldPosition;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.batik.svggen.DefaultErrorHandler;
import org.apache.batik.svggen.DefaultExtensionHandler;
import org.apache.batik.svggen.DefaultStyleHandler;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGIDGenerator;
import org.w3c.dom.Document;

/**
 * What Batik needs to know for one figure: ids that are unique in the page, pictures inside the file, and a number format
 * that threads may share, as they must not share Batik's.
 */
final class SvgContext extends SVGGeneratorContext {
    private static final String SVG_NAMESPACE = "http://www.w3.org/2000/svg";

    /**
     * @param idPrefix begins every id of the figure
     */
    SvgContext(String idPrefix) {
        super(emptyDocument());
        setIDGenerator(new SVGIDGenerator() {
            @Override
            public String generateID(String prefix) {
                return idPrefix + "-" + super.generateID(prefix);
            }
        });
        setExtensionHandler(new DefaultExtensionHandler());
        setImageHandler(new EmbeddedImages());
        setStyleHandler(new DefaultStyleHandler());
        setErrorHandler(new DefaultErrorHandler());
        setComment(null);
        decimalFormat = Hundredths.FORMAT;
    }

    /** Lengths in hundredths of a point, which is finer than any printer; ten times as fast as the JDK's, and thread-safe. */
    private static final class Hundredths extends DecimalFormat {
        private static final long serialVersionUID = 1;
        private static final Hundredths FORMAT = new Hundredths();

        private Hundredths() {
            // With grouping, the JDK would take a short cut around the method below.
            super("#");
        }

        @Override
        public StringBuffer format(double value, StringBuffer out, FieldPosition ignored) {
            StringBuilder number = new StringBuilder();
            ShapePath.appendNumber(number, value);
            return out.append(number);
        }
    }

    private static Document emptyDocument() {
        try {
            return DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .getDOMImplementation()
                    .createDocument(SVG_NAMESPACE, "svg", null);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("this Java has no XML parser", e);
        }
    }
}
