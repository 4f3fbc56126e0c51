package lv.kopa.view.outranking.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Where the units of a graph stand: on levels, and on each level so that lines cross little (each unit goes to the middle of
 * those to which it is tied on the level above, then below).
 *
 * @param levels the units on each level, from left to right
 */
record Layout(List<List<Integer>> levels) {
    private static final int SWEEPS = 6;

    static Layout of(Relation relation) {
        int[] level = relation.levels();
        int depth = IntStream.of(level).max().orElse(0) + 1;
        List<List<Integer>> levels = new ArrayList<>();
        for (int k = 0; k < depth; k++) {
            int at = k;
            levels.add(IntStream.range(0, level.length)
                    .filter(unit -> level[unit] == at)
                    .boxed()
                    .toList());
        }
        for (int sweep = 0; sweep < SWEEPS; sweep++) {
            boolean down = sweep % 2 == 0;
            for (int k = 0; k < depth; k++) {
                int at = down ? k : depth - 1 - k;
                levels.set(at, sorted(relation, levels, at, down));
            }
        }
        return new Layout(levels);
    }

    private static List<Integer> sorted(Relation relation, List<List<Integer>> levels, int at, boolean down) {
        double[] place = new double[relation.size()];
        for (List<Integer> units : levels) {
            for (int i = 0; i < units.size(); i++) {
                place[units.get(i)] = (i + 0.5) / units.size();
            }
        }
        return levels.get(at).stream()
                .sorted(Comparator.comparingDouble(unit -> IntStream.range(0, relation.size())
                        .filter(other -> down ? relation.drawn(other, unit) : relation.drawn(unit, other))
                        .mapToDouble(other -> place[other])
                        .average()
                        .orElse(place[unit])))
                .toList();
    }

    int widest() {
        return levels.stream().mapToInt(List::size).max().orElse(0);
    }
}
