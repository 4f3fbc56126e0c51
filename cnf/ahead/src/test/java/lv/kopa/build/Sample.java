package lv.kopa.build;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.LongBinaryOperator;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Rewriting and method references of every kind. */
public final class Sample implements Supplier<List<String>> {
    private final List<String> said = new ArrayList<>();
    private final int field = 7;

    /** What has a private method and a default method with a lambda in it. */
    interface Greeter {
        String name();

        private String greeting(String word) {
            return word + " " + name();
        }

        default String greet(String word) {
            Function<String, String> greets = this::greeting;
            Supplier<String> twice = () -> greets.apply(word) + greeting(word);
            return twice.get();
        }
    }

    /** Components of every kind. */
    record Many(int i, long l, double d, float f, boolean b, char c, byte y, short s, String text, int[] array) {}

    /** No component. */
    record None() {}

    /** Says how many numbers it got. */
    @FunctionalInterface
    interface Counting {
        int count(int... numbers);
    }

    private class Inner {
        private final long own;

        Inner(long own) {
            this.own = own;
        }

        private Supplier<String> sum() {
            return () -> said.size() + own + field + "";
        }
    }

    private static String secret(Object of) {
        return "secret of " + of;
    }

    private String joined(String left, Integer right) {
        return left + right + field;
    }

    @Override
    public List<String> get() {
        long wide = 1L << 40;
        double real = 0.5;
        byte small = 3;
        char letter = 'ā';
        say(() -> wide + real + small + letter + field + "");
        say(new Inner(wide).sum());
        say(new Inner(5)::sum);
        Function<Object, String> reveals = Sample::secret;
        say(() -> reveals.apply(List.of(1)));
        BiFunction<String, Integer, String> joins = this::joined;
        say(() -> joins.apply("j", 4));
        ToDoubleFunction<Integer> widens = Integer::intValue;
        say(() -> widens.applyAsDouble(9) + "");
        ToLongFunction<Short> fromShort = value -> value;
        say(() -> fromShort.applyAsLong((short) 12) + "");
        IntFunction<int[]> makes = int[]::new;
        say(() -> makes.apply(3).length + "");
        Function<String, StringBuilder> constructs = StringBuilder::new;
        say(() -> constructs.apply("built").reverse());
        LongBinaryOperator adds = Math::addExact;
        say(() -> adds.applyAsLong(2, 3));
        BinaryOperator<Integer> most = Math::max;
        say(() -> most.apply(2, 3));
        Counting counts = numbers -> numbers.length;
        say(() -> counts.count(1, 2, 3));
        Function<Integer, Long> boxes = value -> value + 1L;
        say(() -> boxes.apply(1));
        Greeter greeter = () -> "Kopa";
        say(() -> greeter.greet("hello"));
        Runnable ignoresWhatItGets = said::size;
        ignoresWhatItGets.run();
        Runnable ignoresTwoSlots = System::nanoTime;
        ignoresTwoSlots.run();
        Supplier<String> ofSuper = super::toString;
        say(() -> ofSuper.get().startsWith(Sample.class.getName()));
        say(() -> Stream.of("b", "a", "cc")
                .sorted(Comparator.comparing(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .map(String::toUpperCase)
                .collect(Collectors.joining(",")));
        say(() ->
                IntStream.range(0, 4).mapToObj(i -> DoubleStream.of(i, 2).sum()).toList());
        say(() -> Stream.of(1, 2, 3).mapToInt(Integer::intValue).sum());
        int[] array = {};
        Many many = new Many(1, 1L << 33, Double.NaN, -0f, true, 'ā', (byte) 2, (short) 3, null, array);
        Many same = new Many(1, 1L << 33, Double.NaN, -0f, true, 'ā', (byte) 2, (short) 3, null, array);
        Many other = new Many(1, 1L << 33, Double.NaN, 0f, true, 'ā', (byte) 2, (short) 3, null, array);
        Many text = new Many(1, 1L << 33, Double.NaN, -0f, true, 'ā', (byte) 2, (short) 3, "text", array);
        say(() -> List.of(many.equals(many), many.equals(same), many.equals(other), text.equals(many)));
        say(() -> List.of(many.equals(null), many.equals("many"), new None().equals(new None())));
        say(() -> new Many(1, 1L << 33, 2.5, -0f, true, 'ā', (byte) 2, (short) 3, "text", null).hashCode());
        say(() -> new None().hashCode() + new None().toString());
        return said;
    }

    private void say(Supplier<?> words) {
        Object value = words.get();
        said.add(String.valueOf(value instanceof Supplier<?> again ? again.get() : value));
    }
}
