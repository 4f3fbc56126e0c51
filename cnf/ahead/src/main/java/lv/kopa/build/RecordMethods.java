package lv.kopa.build;

import java.util.Objects;
import java.util.Optional;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.commons.GeneratorAdapter;
import org.objectweb.asm.commons.Method;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.MethodNode;

/** The bodies of {@code equals} and {@code hashCode} of a record, which Java makes of method handles in every process. */
final class RecordMethods {
    private static final Type OBJECTS = Type.getType(Objects.class);
    private static final int ACCESS = Opcodes.ACC_PUBLIC | Opcodes.ACC_FINAL;

    private final Type self;
    private final Handle[] components;

    private RecordMethods(Type self, Handle[] components) {
        this.self = self;
        this.components = components;
    }

    /** The method with this call written out, unless it stays as it is. */
    static Optional<MethodNode> writtenOut(String owner, InvokeDynamicInsnNode call) {
        if (!call.bsm.getOwner().equals("java/lang/runtime/ObjectMethods")) {
            return Optional.empty();
        }
        Handle[] components = new Handle[call.bsmArgs.length - 2];
        System.arraycopy(call.bsmArgs, 2, components, 0, components.length);
        RecordMethods methods = new RecordMethods(Type.getObjectType(owner), components);
        return switch (call.name) {
            case "equals" -> Optional.of(methods.equalsMethod());
            case "hashCode" -> Optional.of(methods.hashCodeMethod());
            default -> Optional.empty();
        };
    }

    private MethodNode hashCodeMethod() {
        Method signature = new Method("hashCode", "()I");
        MethodNode method = new MethodNode(ACCESS, signature.getName(), signature.getDescriptor(), null, null);
        GeneratorAdapter code = new GeneratorAdapter(ACCESS, signature, method);
        code.push(0);
        for (Handle component : components) {
            Type type = Type.getType(component.getDesc());
            code.push(31);
            code.math(GeneratorAdapter.MUL, Type.INT_TYPE);
            code.loadThis();
            code.getField(self, component.getName(), type);
            if (Conversion.isPrimitive(type)) {
                code.invokeStatic(Conversion.boxed(type), new Method("hashCode", Type.INT_TYPE, new Type[] {type}));
            } else {
                code.invokeStatic(OBJECTS, Method.getMethod("int hashCode (Object)"));
            }
            code.math(GeneratorAdapter.ADD, Type.INT_TYPE);
        }
        code.returnValue();
        code.visitMaxs(6, 1);
        return method;
    }

    private MethodNode equalsMethod() {
        Method signature = Method.getMethod("boolean equals (Object)");
        MethodNode method = new MethodNode(ACCESS, signature.getName(), signature.getDescriptor(), null, null);
        GeneratorAdapter code = new GeneratorAdapter(ACCESS, signature, method);
        Label another = code.newLabel();
        Label differs = code.newLabel();
        code.loadThis();
        code.loadArg(0);
        code.ifCmp(self, GeneratorAdapter.NE, another);
        code.push(true);
        code.returnValue();
        code.mark(another);
        method.visitFrame(Opcodes.F_SAME, 0, null, 0, null);
        code.loadArg(0);
        code.instanceOf(self);
        code.ifZCmp(GeneratorAdapter.EQ, differs);
        for (Handle component : components) {
            Type type = Type.getType(component.getDesc());
            code.loadThis();
            code.getField(self, component.getName(), type);
            code.loadArg(0);
            code.checkCast(self);
            code.getField(self, component.getName(), type);
            if (Conversion.isPrimitive(type)) {
                code.invokeStatic(
                        Conversion.boxed(type), new Method("compare", Type.INT_TYPE, new Type[] {type, type}));
                code.ifZCmp(GeneratorAdapter.NE, differs);
            } else {
                code.invokeStatic(OBJECTS, Method.getMethod("boolean equals (Object, Object)"));
                code.ifZCmp(GeneratorAdapter.EQ, differs);
            }
        }
        code.push(true);
        code.returnValue();
        code.mark(differs);
        method.visitFrame(Opcodes.F_SAME, 0, null, 0, null);
        code.push(false);
        code.returnValue();
        code.visitMaxs(4, 2);
        return method;
    }
}
