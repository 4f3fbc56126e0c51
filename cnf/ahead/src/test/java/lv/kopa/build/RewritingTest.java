package lv.kopa.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** What was replaced says the same as before, and nothing is left to be made while it runs. */
class RewritingTest {
    private static final String SAMPLE = Sample.class.getName().replace('.', '/');

    @Test
    void saysTheSame() throws Exception {
        Map<String, byte[]> classes = sample();
        Rewriting rewriting = new Rewriting(classes);
        rewriting.replace();
        classes.putAll(rewriting.changed());

        assertFalse(
                classes.values().stream().anyMatch(bytes -> new String(bytes, StandardCharsets.ISO_8859_1)
                        .contains("LambdaMetafactory")),
                "nothing asks for a class to be made");
        assertTrue(
                classes.keySet().stream()
                                .filter(name -> name.contains("$$Lambda"))
                                .count()
                        > 30,
                "classes instead");
        assertEquals(new Sample().get(), said(classes));
    }

    @Test
    void leavesOtherClassesAlone() throws Exception {
        String plain = LambdaClass.class.getName().replace('.', '/');
        Rewriting rewriting = new Rewriting(Map.of(plain, bytes(plain)));
        rewriting.replace();
        assertTrue(rewriting.changed().isEmpty());
    }

    @Test
    void givesTheSameBytesEachTime() throws Exception {
        assertEquals(digests(), digests());
    }

    @Test
    void knowsWhatAnEarlierBuildLeft() throws Exception {
        Map<String, byte[]> classes = sample();
        byte[] leftover = bytes(SAMPLE + "$Counting");
        classes.put(SAMPLE + "$$Lambda1", leftover);
        classes.put(SAMPLE + "$$Lambda999", leftover);
        classes.put("other/Class$$Lambda1", leftover);
        Rewriting rewriting = new Rewriting(classes);
        rewriting.replace();
        assertEquals(List.of(SAMPLE + "$$Lambda999"), rewriting.obsolete());
    }

    private static Map<String, Integer> digests() throws Exception {
        Rewriting rewriting = new Rewriting(sample());
        rewriting.replace();
        Map<String, Integer> digests = new TreeMap<>();
        rewriting.changed().forEach((name, bytes) -> digests.put(name, Arrays.hashCode(bytes)));
        return digests;
    }

    private static Map<String, byte[]> sample() throws Exception {
        Map<String, byte[]> classes = new HashMap<>();
        for (String name : List.of("", "$Greeter", "$Counting", "$Inner", "$Many", "$None")) {
            classes.put(SAMPLE + name, bytes(SAMPLE + name));
        }
        return classes;
    }

    private static byte[] bytes(String name) throws Exception {
        try (InputStream in = RewritingTest.class.getResourceAsStream("/" + name + ".class")) {
            return in.readAllBytes();
        }
    }

    private static Object said(Map<String, byte[]> classes) throws Exception {
        ClassLoader loader = new ClassLoader(null) {
            @Override
            protected Class<?> findClass(String name) throws ClassNotFoundException {
                byte[] bytes = classes.get(name.replace('.', '/'));
                if (bytes == null) {
                    throw new ClassNotFoundException(name);
                }
                return defineClass(name, bytes, 0, bytes.length);
            }
        };
        Supplier<?> sample = (Supplier<?>)
                loader.loadClass(Sample.class.getName()).getConstructor().newInstance();
        return sample.get();
    }
}
