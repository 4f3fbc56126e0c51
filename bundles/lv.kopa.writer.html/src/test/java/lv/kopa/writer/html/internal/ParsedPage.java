package lv.kopa.writer.html.internal;

import static org.junit.jupiter.api.Assertions.fail;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import lv.kopa.report.Block;
import lv.kopa.report.Report;
import lv.kopa.text.Language;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * A written page, read back by an XML parser, which forgives nothing.
 *
 * @param source the file
 * @param document what the parser made of it
 */
record ParsedPage(String source, Document document) {

    static ParsedPage of(Report report, Language language) throws IOException {
        String source = new String(bytes(report, language), StandardCharsets.UTF_8);
        try {
            DocumentBuilder builder =
                    DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder();
            builder.setErrorHandler(null);
            return new ParsedPage(
                    source, builder.parse(new ByteArrayInputStream(source.getBytes(StandardCharsets.UTF_8))));
        } catch (SAXException | ParserConfigurationException e) {
            return fail("the page is not well-formed", e);
        }
    }

    static ParsedPage of(Block... blocks) throws IOException {
        return of(SampleReport.report(false, List.of(blocks)), Language.EN);
    }

    static byte[] bytes(Report report, Language language) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new HtmlReportWriter().write(report, language, out);
        return out.toByteArray();
    }

    /** All elements of these names, in the order of the page. */
    List<Element> all(String... tags) {
        List<String> wanted = List.of(tags);
        return elements().filter(each -> wanted.contains(each.getTagName())).toList();
    }

    /** All elements whose class attribute holds this class. */
    List<Element> withClass(String cssClass) {
        return elements()
                .filter(each -> List.of(each.getAttribute("class").split(" ")).contains(cssClass))
                .toList();
    }

    /** The only element of this name. */
    Element only(String tag) {
        List<Element> found = all(tag);
        return found.size() == 1 ? found.get(0) : fail(found.size() + " elements <" + tag + ">");
    }

    Stream<Element> elements() {
        NodeList nodes = document.getElementsByTagName("*");
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements.stream();
    }

    /** The text of all elements of a name. */
    List<String> texts(String tag) {
        return all(tag).stream().map(Element::getTextContent).toList();
    }
}
