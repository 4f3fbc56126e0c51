package lv.kopa.build;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * Writes out what Java would make anew in every process: a class for every lambda of one interface, and the bodies of
 * {@code equals} and {@code hashCode} of records.
 */
final class Rewriting {
    private static final String NAME = "$$Lambda";

    private final Map<String, ClassNode> classes = new TreeMap<>();
    private final Map<String, byte[]> changed = new TreeMap<>();

    /** Of classes by internal name; nested classes come with those around them. */
    Rewriting(Map<String, byte[]> classes) {
        classes.forEach((name, bytes) -> {
            ClassNode node = new ClassNode();
            new ClassReader(bytes).accept(node, 0);
            this.classes.put(name, node);
        });
    }

    /** What is new or no longer as it was, by internal name. */
    Map<String, byte[]> changed() {
        return changed;
    }

    /** The classes of lambdas that are no longer: of a class that was compiled anew since. */
    List<String> obsolete() {
        return classes.keySet().stream()
                .filter(name -> name.contains(NAME) && !changed.containsKey(name))
                .filter(name -> changed.containsKey(name.substring(0, name.indexOf(NAME))))
                .toList();
    }

    void replace() {
        Map<String, ClassNode> rewritten = new TreeMap<>();
        for (ClassNode each : classes.values()) {
            ClassNode host = each.nestHostClass == null ? each : classes.get(each.nestHostClass);
            if (replaceLambdas(each, host)) {
                rewritten.put(each.name, each);
                rewritten.put(host.name, host);
            }
            if (writeOutRecord(each)) {
                rewritten.put(each.name, each);
            }
        }
        rewritten.forEach((name, node) -> {
            ClassWriter writer = new ClassWriter(0);
            node.accept(writer);
            changed.put(name, writer.toByteArray());
        });
    }

    private boolean replaceLambdas(ClassNode node, ClassNode host) {
        int number = 0;
        for (MethodNode method : node.methods) {
            for (AbstractInsnNode instruction : method.instructions.toArray()) {
                if (instruction instanceof InvokeDynamicInsnNode call && isLambda(call)) {
                    String name = node.name + NAME + ++number;
                    changed.put(name, new LambdaClass(name, host.name, call).bytes());
                    method.instructions.set(
                            call,
                            new MethodInsnNode(Opcodes.INVOKESTATIC, name, LambdaClass.FACTORY, call.desc, false));
                    addMember(host, name);
                }
            }
        }
        return number > 0;
    }

    private static boolean writeOutRecord(ClassNode node) {
        List<MethodNode> before = List.copyOf(node.methods);
        node.methods.replaceAll(method -> {
            for (AbstractInsnNode instruction : method.instructions) {
                if (instruction instanceof InvokeDynamicInsnNode call) {
                    return RecordMethods.writtenOut(node.name, call).orElse(method);
                }
            }
            return method;
        });
        return !node.methods.equals(before);
    }

    private static boolean isLambda(InvokeDynamicInsnNode call) {
        return call.bsm.getOwner().equals("java/lang/invoke/LambdaMetafactory")
                && call.bsm.getName().equals("metafactory");
    }

    /** A member of the nest may call private methods. */
    private static void addMember(ClassNode host, String name) {
        if (host.nestMembers == null) {
            host.nestMembers = new ArrayList<>();
        }
        host.nestMembers.add(name);
    }
}
