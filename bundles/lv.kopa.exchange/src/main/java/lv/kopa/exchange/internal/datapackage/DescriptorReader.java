package lv.kopa.exchange.internal.datapackage;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lv.kopa.exchange.internal.Faults;
import lv.kopa.exchange.internal.Place;
import lv.kopa.exchange.internal.pair.Similar;
import lv.kopa.registry.Kind;
import lv.kopa.text.Language;
import lv.kopa.text.Text;

/** Reads {@code datapackage.json}. What it says of columns is not needed: they are those of the kinds. */
final class DescriptorReader {
    private static final int LARGEST = 16 << 20;
    private static final Pattern HASH = Pattern.compile("(?i)(?:(\\w+):)?([0-9a-f]{32,128})");
    private static final int SHA256_DIGITS = 64;
    private static final Place FILE = Place.file(Contents.DESCRIPTOR);

    private final PackageSource source;
    private final Faults faults;

    DescriptorReader(PackageSource source, Faults faults) {
        this.source = source;
        this.faults = faults;
    }

    /** What the descriptor says; nothing, or not all, if something is wrong, which the faults then say. */
    Optional<Descriptor> read() throws IOException {
        Optional<JsonNode> tree = tree();
        if (tree.isEmpty()) {
            return Optional.empty();
        }
        JsonNode kopa = tree.get().path("kopa");
        if (!kopa.path("format").isInt() || kopa.path("format").intValue() < 1) {
            faults.add(FILE, "package.foreign");
            return Optional.empty();
        }
        int format = kopa.path("format").intValue();
        if (format > Contents.FORMAT) {
            faults.add(FILE, "package.newer", format, Contents.FORMAT);
            return Optional.empty();
        }
        Contents contents = new Contents(
                format,
                name(kopa.path("name"), tree.get().path("title")),
                kopa.path("synthetic").asBoolean(),
                kopa.path("persons").asBoolean(true),
                day(kopa.path("asKnownOn")));
        List<Descriptor.Proof> evidence = new ArrayList<>();
        List<Descriptor.Resource> resources = resources(tree.get().path("resources"), evidence);
        return Optional.of(new Descriptor(contents, resources, evidence));
    }

    private Optional<JsonNode> tree() throws IOException {
        Optional<InputStream> file = source.file(Contents.DESCRIPTOR);
        if (file.isEmpty()) {
            faults.add(FILE, "package.noDescriptor");
            return Optional.empty();
        }
        try (InputStream in = file.get()) {
            byte[] bytes = in.readNBytes(LARGEST + 1);
            if (bytes.length > LARGEST) {
                faults.add(FILE, "package.largeDescriptor", LARGEST >> 20);
                return Optional.empty();
            }
            JsonNode tree = JsonMapper.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build()
                    .readTree(bytes);
            if (tree != null && tree.isObject()) {
                return Optional.of(tree);
            }
            faults.add(FILE, "package.noJson");
        } catch (JsonProcessingException e) {
            long line =
                    e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNr());
            faults.add(Place.row(Contents.DESCRIPTOR, line), "package.noJson");
        } catch (java.io.CharConversionException e) {
            faults.add(FILE, "package.noJson");
        }
        return Optional.empty();
    }

    private static Text name(JsonNode names, JsonNode title) {
        Map<Language, String> wordings = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            if (names.path(language.code()).isTextual()) {
                wordings.put(language, names.path(language.code()).textValue());
            }
        }
        return wordings.isEmpty() ? Text.same(title.asText("")) : new Text(wordings);
    }

    private Optional<LocalDate> day(JsonNode day) {
        if (!day.isTextual()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(day.textValue()));
        } catch (DateTimeException e) {
            faults.add(FILE, "package.day", day.textValue());
            return Optional.empty();
        }
    }

    private List<Descriptor.Resource> resources(JsonNode given, List<Descriptor.Proof> evidence) {
        List<Descriptor.Resource> resources = new ArrayList<>();
        Set<String> names = new HashSet<>();
        if (!given.isArray() || given.isEmpty()) {
            faults.add(FILE, "package.noResources");
        }
        for (JsonNode each : given) {
            String name = each.path("name").asText("");
            Matcher proof = WrittenEvidence.named(name);
            if (!names.add(name)) {
                faults.add(FILE, "package.twice", name);
            } else if (proof.matches()) {
                proof(name, proof.group(1), each).ifPresent(evidence::add);
            } else {
                resource(name, each).ifPresent(resources::add);
            }
        }
        return resources;
    }

    private Optional<Descriptor.Proof> proof(String name, String sha256, JsonNode given) {
        String path = given.path("path").asText("");
        int before = faults.count();
        checkPath(path);
        if (!given.path("hash").asText("").equals("sha256:" + sha256)) {
            faults.add(FILE, "package.evidenceHash", name);
        }
        return faults.count() > before ? Optional.empty() : Optional.of(new Descriptor.Proof(path, sha256));
    }

    private void checkPath(String path) {
        if (!PackageSource.isInside(path) || !PackageSource.isPortable(path)) {
            faults.add(FILE, "package.outside", path);
        }
    }

    private Optional<Descriptor.Resource> resource(String name, JsonNode given) {
        Optional<Kind<?>> kind = Kind.named(name);
        String path = given.path("path").asText("");
        String delimiter = given.path("dialect").path("delimiter").asText(",");
        Matcher hash = HASH.matcher(given.path("hash").asText(""));
        int before = faults.count();
        if (kind.isEmpty()) {
            List<String> known = Kind.all().stream().map(Kind::name).toList();
            faults.add(FILE, "package.resource", name, Similar.to(name, known).orElse(String.join(", ", known)));
        }
        checkPath(path);
        if (delimiter.length() != 1 || "\"\r\n".contains(delimiter)) {
            faults.add(FILE, "package.delimiter", delimiter);
        }
        boolean hashed = hash.matches();
        boolean sha256 = hashed
                && "sha256".equalsIgnoreCase(hash.group(1))
                && hash.group(2).length() == SHA256_DIGITS;
        if (given.has("hash") && !sha256) {
            faults.add(FILE, "package.hashForm", given.path("hash").asText(""));
        }
        return faults.count() > before
                ? Optional.empty()
                : Optional.of(new Descriptor.Resource(
                        kind.orElseThrow(),
                        path,
                        delimiter.charAt(0),
                        sha256 ? Optional.of(hash.group(2).toLowerCase(java.util.Locale.ROOT)) : Optional.empty(),
                        Math.max(0, given.path("rows").asLong(0))));
    }
}
