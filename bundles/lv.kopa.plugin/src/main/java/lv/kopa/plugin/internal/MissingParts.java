package lv.kopa.plugin.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import lv.kopa.text.Messages;
import lv.kopa.text.Text;
import org.osgi.framework.Bundle;
import org.osgi.framework.Constants;
import org.osgi.framework.namespace.BundleNamespace;
import org.osgi.framework.namespace.ExecutionEnvironmentNamespace;
import org.osgi.framework.namespace.NativeNamespace;
import org.osgi.framework.namespace.PackageNamespace;
import org.osgi.framework.wiring.BundleCapability;
import org.osgi.framework.wiring.BundleRequirement;
import org.osgi.framework.wiring.BundleRevision;
import org.osgi.framework.wiring.FrameworkWiring;

/** What a bundle that does not resolve is missing, in plain words. */
final class MissingParts {
    private static final Pattern FROM = Pattern.compile("\\((?:bundle-)?version>=([^)]+)\\)");
    private static final Pattern BEFORE = Pattern.compile("\\(!\\((?:bundle-)?version>=([^)]+)\\)\\)");
    private static final Pattern EXACT = Pattern.compile("\\(version=([^)]+)\\)");

    private final FrameworkWiring wiring;
    private final Supplier<Messages> messages;

    MissingParts(FrameworkWiring wiring, Supplier<Messages> messages) {
        this.wiring = wiring;
        this.messages = messages;
    }

    /** What helps where something is missing; of several the first helps most. */
    enum Cure {
        /** Another Java. */
        JAVA,
        /** Another operating system, or a build for this one. */
        SYSTEM,
        /** A build for this Kopa. */
        KOPA,
        /** One more jar. */
        JAR
    }

    /**
     * One thing that is missing.
     *
     * @param message what the bundle needs, and what there is instead
     * @param cure what helps
     */
    record Part(Text message, Cure cure) {}

    /** What the bundle needs and nobody here provides; empty if it is something that lies deeper. */
    List<Part> of(Bundle bundle) {
        List<Part> parts = new ArrayList<>();
        for (BundleRequirement requirement : bundle.adapt(BundleRevision.class).getDeclaredRequirements(null)) {
            if (mandatory(requirement) && wiring.findProviders(requirement).isEmpty()) {
                parts.add(part(requirement));
            }
        }
        return parts;
    }

    private static boolean mandatory(BundleRequirement requirement) {
        String effective = requirement.getDirectives().getOrDefault(Constants.EFFECTIVE_DIRECTIVE, "resolve");
        String resolution = requirement.getDirectives().getOrDefault(Constants.RESOLUTION_DIRECTIVE, "mandatory");
        return effective.equals("resolve") && resolution.equals("mandatory");
    }

    private Part part(BundleRequirement requirement) {
        String namespace = requirement.getNamespace();
        String filter = requirement.getDirectives().getOrDefault(Constants.FILTER_DIRECTIVE, "");
        if (namespace.equals(ExecutionEnvironmentNamespace.EXECUTION_ENVIRONMENT_NAMESPACE)) {
            return new Part(
                    messages.get()
                            .text(
                                    "missing.java",
                                    find(EXACT, filter),
                                    String.valueOf(Runtime.version().feature())),
                    Cure.JAVA);
        }
        if (namespace.equals(NativeNamespace.NATIVE_NAMESPACE)) {
            return new Part(messages.get().text("missing.system", System.getProperty("os.name")), Cure.SYSTEM);
        }
        String name = find(Pattern.compile("\\(" + Pattern.quote(namespace) + "=([^)]+)\\)"), filter);
        Cure cure = name.startsWith("lv.kopa.") ? Cure.KOPA : Cure.JAR;
        if (namespace.equals(BundleNamespace.BUNDLE_NAMESPACE)) {
            return new Part(messages.get().text("missing.bundle", name, range(filter)), cure);
        }
        if (!namespace.equals(PackageNamespace.PACKAGE_NAMESPACE)) {
            return new Part(messages.get().text("missing.other", namespace, name), cure);
        }
        String here = versionsHere(name);
        Text range = range(filter);
        Text message = here.isEmpty()
                ? messages.get().text("missing.package", name, range)
                : messages.get().text("missing.version", name, range, here);
        return new Part(message, cure);
    }

    private Text range(String filter) {
        String before = find(BEFORE, filter);
        String from = find(FROM, filter.replaceAll(BEFORE.pattern(), ""));
        if (from.isEmpty()) {
            return messages.get().text("version.any");
        }
        return before.isEmpty()
                ? messages.get().text("version.from", from)
                : messages.get().text("version.range", from, before);
    }

    private String versionsHere(String name) {
        return wiring.findProviders(new NamedPackage(name)).stream()
                .map(BundleCapability::getAttributes)
                .map(attributes -> String.valueOf(attributes.get(PackageNamespace.CAPABILITY_VERSION_ATTRIBUTE)))
                .collect(Collectors.toCollection(TreeSet::new))
                .stream()
                .collect(Collectors.joining(", "));
    }

    private static String find(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? matcher.group(1) : "";
    }
}
