package lv.kopa.method.mcda.internal.outranking;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;

/**
 * The kernel of an outranking graph: units of which none outranks another, and of which one outranks each unit outside. Units that
 * outrank each other in a circle are taken as one (Tarjan's components); the kernel of what is left is the only one.
 */
final class Kernel {
    private final boolean[][] outranks;
    private final int[] index;
    private final int[] low;
    private final int[] component;
    private final Deque<Integer> stack = new ArrayDeque<>();
    private int next;
    private int components;

    private Kernel(boolean[]... outranks) {
        this.outranks = outranks;
        index = new int[outranks.length];
        low = new int[outranks.length];
        component = new int[outranks.length];
        Arrays.fill(index, -1);
        Arrays.fill(component, -1);
    }

    /** 1 for each member of the kernel, 0 for the others. */
    static double[] of(boolean[]... outranks) {
        Kernel kernel = new Kernel(outranks);
        for (int i = 0; i < outranks.length; i++) {
            if (kernel.index[i] < 0) {
                kernel.visit(i);
            }
        }
        return kernel.members();
    }

    private void visit(int unit) {
        index[unit] = next;
        low[unit] = next++;
        stack.push(unit);
        for (int other = 0; other < outranks.length; other++) {
            if (other != unit && outranks[unit][other]) {
                if (index[other] < 0) {
                    visit(other);
                    low[unit] = Math.min(low[unit], low[other]);
                } else if (component[other] < 0) {
                    low[unit] = Math.min(low[unit], index[other]);
                }
            }
        }
        if (low[unit] == index[unit]) {
            int member;
            do {
                member = stack.pop();
                component[member] = components;
            } while (member != unit);
            components++;
        }
    }

    /** Tarjan numbers what is outranked first, so whoever outranks has a greater number. */
    private double[] members() {
        boolean[] in = new boolean[components];
        boolean[] beaten = new boolean[components];
        for (int c = components - 1; c >= 0; c--) {
            in[c] = !beaten[c];
            for (int i = 0; in[c] && i < outranks.length; i++) {
                for (int k = 0; component[i] == c && k < outranks.length; k++) {
                    beaten[component[k]] |= i != k && outranks[i][k] && component[k] != c;
                }
            }
        }
        double[] members = new double[outranks.length];
        for (int i = 0; i < members.length; i++) {
            members[i] = in[component[i]] ? 1 : 0;
        }
        return members;
    }
}
