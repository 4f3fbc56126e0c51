package lv.kopa.writer.html.internal;

import java.awt.Color;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/**
 * Writes the tree that Batik built, in far fewer bytes: colours as classes, one family of fonts for the page, no defaults,
 * and no group around a single element.
 */
final class SvgSerializer {
    private static final Map<String, String> DEFAULTS = Map.of(
            "fill-opacity", "1",
            "stroke-opacity", "1",
            "stroke-width", "1",
            "stroke-dasharray", "none",
            "stroke-dashoffset", "0",
            "stroke-linejoin", "miter",
            "font-style", "normal",
            "font-weight", "normal");
    private static final Set<String> LEFT_OUT = Set.of(
            "color-interpolation",
            "color-rendering",
            "text-rendering",
            "image-rendering",
            "xml:space",
            "xmlns:xlink",
            "xmlns");
    /** Attributes whose meaning changes when a group and its only child are made one. */
    private static final Set<String> ONLY_ONCE = Set.of("transform", "clip-path", "opacity", "filter", "mask", "id");

    private static final Pattern RGB = Pattern.compile("rgb\\((\\d+),(\\d+),(\\d+)\\)");
    private static final Map<String, Integer> COLOUR_WORDS = Map.ofEntries(
            Map.entry("black", 0x000000),
            Map.entry("silver", 0xC0C0C0),
            Map.entry("gray", 0x808080),
            Map.entry("white", 0xFFFFFF),
            Map.entry("maroon", 0x800000),
            Map.entry("red", 0xFF0000),
            Map.entry("purple", 0x800080),
            Map.entry("fuchsia", 0xFF00FF),
            Map.entry("green", 0x008000),
            Map.entry("lime", 0x00FF00),
            Map.entry("olive", 0x808000),
            Map.entry("yellow", 0xFFFF00),
            Map.entry("navy", 0x000080),
            Map.entry("blue", 0x0000FF),
            Map.entry("teal", 0x008080),
            Map.entry("aqua", 0x00FFFF));

    private final FigureColours colours;
    private final StringBuilder out = new StringBuilder();

    SvgSerializer(FigureColours colours) {
        this.colours = colours;
    }

    /** The content of an SVG element whose root Batik made. */
    String content(Element root) {
        Map<String, String> inherited = attributes(root);
        inherited.entrySet().removeIf(each -> each.getValue().equals(DEFAULTS.get(each.getKey())));
        writeElement("g", root, inherited);
        return out.toString();
    }

    private void write(Element element, Map<String, String> fromGroup) {
        Map<String, String> attributes = new TreeMap<>(fromGroup);
        attributes.putAll(attributes(element));
        String tag = element.getTagName();
        boolean group = tag.equals("g") || tag.equals("defs");
        if (group && firstElement(element) == null) {
            return;
        }
        Element only = tag.equals("g") ? onlyElement(element) : null;
        if (only != null && canMerge(attributes, only)) {
            write(only, attributes);
            return;
        }
        if (tag.equals("defs")) {
            attributes.remove("id");
        }
        writeElement(tag, element, attributes);
    }

    private void writeElement(String tag, Element element, Map<String, String> attributes) {
        if (!tag.equals("g") && "none".equals(attributes.get("stroke"))) {
            attributes.keySet().removeIf(name -> name.startsWith("stroke-"));
        }
        out.append('<').append(tag);
        writeAttributes(attributes);
        if (element.getFirstChild() == null) {
            out.append("/>");
            return;
        }
        out.append('>');
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element nested) {
                write(nested, Map.of());
            } else if (child.getNodeType() == Node.TEXT_NODE) {
                PlainText.appendEscaped(out, child.getNodeValue());
            }
        }
        out.append("</").append(tag).append('>');
    }

    private void writeAttributes(Map<String, String> attributes) {
        StringBuilder classes = new StringBuilder();
        attributes.forEach((name, value) -> {
            String colourClass = colourClass(name, value);
            if (colourClass != null) {
                classes.append(classes.isEmpty() ? "" : " ").append(colourClass);
            } else {
                out.append(' ').append(name).append("=\"");
                PlainText.appendEscaped(out, value);
                out.append('"');
            }
        });
        if (!classes.isEmpty()) {
            out.append(" class=\"").append(classes).append('"');
        }
    }

    /** The class that stands for a colour; null if the attribute is no colour. */
    private String colourClass(String name, String value) {
        if (!name.equals("fill") && !name.equals("stroke") && !name.equals("stop-color")) {
            return null;
        }
        Integer rgb = rgb(value);
        if (rgb == null) {
            return null;
        }
        return switch (name) {
            case "fill" -> colours.fill(rgb);
            case "stroke" -> colours.stroke(rgb);
            default -> colours.stop(rgb);
        };
    }

    private static Integer rgb(String value) {
        Matcher matcher = RGB.matcher(value);
        if (!matcher.matches()) {
            return COLOUR_WORDS.get(value);
        }
        Color colour = new Color(
                Integer.parseInt(matcher.group(1)),
                Integer.parseInt(matcher.group(2)),
                Integer.parseInt(matcher.group(3)));
        return colour.getRGB() & 0xFFFFFF;
    }

    private static boolean canMerge(Map<String, String> group, Element only) {
        for (String name : ONLY_ONCE) {
            if (group.containsKey(name) && only.hasAttribute(name)) {
                return false;
            }
        }
        // A clip is measured after the transform of its own element.
        return !(group.containsKey("clip-path") && only.hasAttribute("transform"));
    }

    /** The attributes that say something, in the order of their names, which is the same on every Java. */
    private static Map<String, String> attributes(Element element) {
        Map<String, String> kept = new TreeMap<>();
        NamedNodeMap all = element.getAttributes();
        for (int i = 0; i < all.getLength(); i++) {
            String name = all.item(i).getNodeName();
            String value = all.item(i).getNodeValue();
            if (name.equals("font-family")) {
                // The page sets the family; a cut with a name of its own is a weight of it.
                if (value.contains("Medium")) {
                    kept.put("font-weight", "500");
                }
            } else if (!LEFT_OUT.contains(name) && !(name.equals("shape-rendering") && value.equals("auto"))) {
                kept.putIfAbsent(name, value);
            }
        }
        return kept;
    }

    private static Element firstElement(Element parent) {
        Node child = parent.getFirstChild();
        while (child != null && !(child instanceof Element)) {
            child = child.getNextSibling();
        }
        return (Element) child;
    }

    private static Element onlyElement(Element parent) {
        Element first = firstElement(parent);
        for (Node other = first == null ? null : first.getNextSibling();
                other != null;
                other = other.getNextSibling()) {
            if (other instanceof Element) {
                return null;
            }
        }
        return first;
    }
}
