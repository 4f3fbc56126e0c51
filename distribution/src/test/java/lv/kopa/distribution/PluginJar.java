package lv.kopa.distribution;

import aQute.bnd.osgi.Builder;
import aQute.bnd.osgi.Jar;
import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Component;

/** Makes jars for the plug-in folder out of sources, compiled against the product. */
final class PluginJar {
    private static final String VILLAINS = "distribution/src/test/plugins/org/example/villain/";
    private static final String TASKS = "distribution/src/test/plugins/org/example/task/";
    private static final String WINDOW = "distribution/src/test/plugins/org/example/window/";
    private static final String TEMPLATE = "cnf/template/plugin/src/main/";

    private final String name;
    private final List<Path> sources = new ArrayList<>();
    private final List<Path> resources = new ArrayList<>();
    private final Map<String, String> headers = new TreeMap<>();

    private PluginJar(String name) {
        this.name = name;
        headers.put("Bundle-SymbolicName", name);
        headers.put("Bundle-Version", "1.0.0");
    }

    /** The plug-in of the template for developers. */
    static PluginJar template() {
        PluginJar jar = new PluginJar("org.example.meanplace");
        jar.sources.add(Checkout.root().resolve(TEMPLATE + "java/org/example/meanplace/MeanPlace.java"));
        jar.resources.add(Checkout.root().resolve(TEMPLATE + "resources"));
        return jar;
    }

    /** A method that does no good, by the name of its class. */
    static PluginJar villain(String className) {
        PluginJar jar = new PluginJar("org.example." + className.toLowerCase(Locale.ROOT));
        jar.sources.add(Checkout.root().resolve(VILLAINS + "Described.java"));
        jar.sources.add(Checkout.root().resolve(VILLAINS + className + ".java"));
        if (className.endsWith("Activator")) {
            jar.header("Bundle-Activator", "org.example.villain." + className);
        }
        return jar;
    }

    /** A task of two words. */
    static PluginJar task() {
        PluginJar jar = new PluginJar("org.example.task");
        jar.sources.add(Checkout.root().resolve(TASKS + "Greeting.java"));
        return jar;
    }

    /** A plug-in that brings everything that a window takes. */
    static PluginJar window() {
        PluginJar jar = new PluginJar("org.example.window");
        for (String each : List.of("Garden", "GardenCommand", "GardenPage")) {
            jar.sources.add(Checkout.root().resolve(WINDOW + each + ".java"));
        }
        String messages = "org/example/window/messages.properties";
        return jar.header(
                "-includeresource.messages", messages + "=" + Checkout.root().resolve(WINDOW + "messages.properties"));
    }

    /** Sets a header of the manifest. */
    PluginJar header(String key, String value) {
        headers.put(key, value);
        return this;
    }

    /** Writes the jar; whoever watches its folder sees it grow. */
    Path build(Path file) {
        try {
            Path classes = Files.createTempDirectory(BelowTarget.folder(), "plugin-classes");
            compile(classes);
            try (Builder builder = new Builder()) {
                headers.forEach(builder::setProperty);
                for (File each : classPath()) {
                    builder.addClasspath(each);
                }
                builder.setIncludeResource(Stream.concat(Stream.of(classes), resources.stream())
                        .map(Path::toString)
                        .collect(Collectors.joining(",")));
                Jar jar = builder.build();
                if (!builder.getErrors().isEmpty()) {
                    throw new IllegalStateException(name + ": " + builder.getErrors());
                }
                jar.write(file.toFile());
                return file;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (Exception e) {
            throw new IllegalStateException("cannot build " + name, e);
        }
    }

    private void compile(Path classes) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter said = new StringWriter();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            String path = classPath().stream().map(File::toString).collect(Collectors.joining(File.pathSeparator));
            List<String> options = List.of("--release", "17", "-proc:none", "-cp", path, "-d", classes.toString());
            boolean compiled = compiler.getTask(
                            said, files, null, options, null, files.getJavaFileObjects(sources.toArray(Path[]::new)))
                    .call();
            if (!compiled) {
                throw new IllegalStateException(said.toString());
            }
        }
    }

    private static List<File> classPath() throws IOException {
        try (Stream<Path> bundles = Files.list(Checkout.product().resolve("bundles"))) {
            Stream<File> own =
                    bundles.map(Path::toFile).filter(file -> file.getName().startsWith("lv.kopa."));
            Stream<File> annotations = Stream.of(Component.class, BundleContext.class)
                    .map(type -> new File(type.getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .getPath()));
            return Stream.concat(own, annotations).toList();
        }
    }
}
