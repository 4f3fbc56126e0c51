package lv.kopa.exchange.internal.datapackage;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import lv.kopa.registry.Kind;
import lv.kopa.text.Language;
import lv.kopa.text.Text;

/** Writes {@code datapackage.json}: profile tabular-data-package of the Data Package specification, version 1. */
final class DescriptorJson {
    private static final DefaultIndenter LINES = new DefaultIndenter("  ", "\n");

    private final Contents contents;
    private final List<WrittenResource> resources;
    private final List<WrittenEvidence> evidence;

    DescriptorJson(Contents contents, List<WrittenResource> resources, List<WrittenEvidence> evidence) {
        this.contents = contents;
        this.resources = resources;
        this.evidence = evidence;
    }

    byte[] bytes() throws IOException {
        return new ObjectMapper()
                .writer(new DefaultPrettyPrinter()
                        .withObjectIndenter(LINES)
                        .withArrayIndenter(DefaultPrettyPrinter.FixedSpaceIndenter.instance))
                .writeValueAsBytes(plain());
    }

    private Map<String, Object> plain() {
        Map<String, Object> plain = new LinkedHashMap<>();
        // A tabular one has nothing but tables.
        plain.put("profile", evidence.isEmpty() ? "tabular-data-package" : "data-package");
        plain.put("name", name());
        plain.put("title", title());
        plain.put("description", description());
        contents.asKnownOn().ifPresent(day -> plain.put("created", day + "T23:59:59Z"));
        plain.put("kopa", kopa());
        plain.put(
                "resources",
                Stream.concat(
                                resources.stream().map(this::resource),
                                evidence.stream().map(DescriptorJson::resource))
                        .toList());
        return plain;
    }

    /** Letters without marks, digits and hyphens, as the specification has it. */
    private String name() {
        String plain = Normalizer.normalize(contents.name().in(Language.EN), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        String name = plain.isEmpty() ? "programme" : plain;
        return contents.synthetic() && !name.startsWith("synthetic") ? "synthetic-" + name : name;
    }

    private String title() {
        String title = TableSchema.both(contents.name());
        return contents.synthetic() && !title.startsWith(Contents.SYNTHETIC)
                ? Contents.SYNTHETIC + " – " + title
                : title;
    }

    private String description() {
        List<Text> sentences = new ArrayList<>();
        if (contents.synthetic()) {
            sentences.add(Wording.text("package.synthetic"));
        }
        sentences.add(Wording.text("package.rows"));
        sentences.add(Wording.text("package.guard"));
        sentences.add(Wording.text(contents.persons() ? "package.persons" : "package.withheld"));
        if (!evidence.isEmpty()) {
            sentences.add(Wording.text("package.with-evidence"));
        }
        return TableSchema.both(Text.joined(" ", sentences));
    }

    private Map<String, Object> kopa() {
        Map<String, Object> kopa = new LinkedHashMap<>();
        kopa.put("format", contents.format());
        Map<String, String> names = new LinkedHashMap<>();
        contents.name().byLanguage().forEach((language, wording) -> names.put(language.code(), wording));
        kopa.put("name", names);
        kopa.put("synthetic", contents.synthetic());
        kopa.put("persons", contents.persons());
        contents.asKnownOn().ifPresent(day -> kopa.put("asKnownOn", day.toString()));
        return kopa;
    }

    private Map<String, Object> resource(WrittenResource written) {
        Kind<?> kind = written.kind();
        Map<String, Object> resource = new LinkedHashMap<>();
        resource.put("profile", "tabular-data-resource");
        resource.put("name", kind.name());
        resource.put("path", WrittenResource.path(kind));
        resource.put("title", TableSchema.both(kind.plural()));
        resource.put("format", "csv");
        resource.put("mediatype", "text/csv");
        resource.put("encoding", "utf-8");
        resource.put("dialect", dialect());
        resource.put("bytes", written.bytes());
        resource.put("hash", "sha256:" + written.sha256());
        resource.put("rows", written.rows());
        resource.put(
                "schema", new TableSchema(kind, to -> resources.stream().anyMatch(each -> each.kind() == to)).plain());
        return resource;
    }

    private static Map<String, Object> resource(WrittenEvidence written) {
        Map<String, Object> resource = new LinkedHashMap<>();
        resource.put("profile", "data-resource");
        resource.put("name", written.name());
        resource.put("path", written.path());
        resource.put("bytes", written.bytes());
        resource.put("hash", "sha256:" + written.sha256());
        return resource;
    }

    private static Map<String, Object> dialect() {
        Map<String, Object> dialect = new LinkedHashMap<>();
        dialect.put("delimiter", ",");
        dialect.put("lineTerminator", "\n");
        dialect.put("quoteChar", "\"");
        dialect.put("doubleQuote", true);
        dialect.put("header", true);
        return dialect;
    }
}
