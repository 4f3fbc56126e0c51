package lv.kopa.build;

import java.util.ArrayList;
import java.util.List;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.commons.GeneratorAdapter;
import org.objectweb.asm.commons.Method;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;

/** The class of one lambda: keeps what it captured and calls the method in which the compiler put its body. */
final class LambdaClass {
    /** The static method that takes what is captured and gives an instance. */
    static final String FACTORY = "of";

    private static final Type OBJECT = Type.getType(Object.class);

    private final Type self;
    private final String host;
    private final Method factory;
    private final String method;
    private final Type erased;
    private final Handle body;
    private final Type exact;
    private final ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);

    /**
     * The class of a lambda.
     *
     * @param name its internal name
     * @param host the host of its nest
     * @param call what would have Java make a class
     */
    LambdaClass(String name, String host, InvokeDynamicInsnNode call) {
        this.self = Type.getObjectType(name);
        this.host = host;
        this.factory = new Method(FACTORY, call.desc);
        this.method = call.name;
        this.erased = (Type) call.bsmArgs[0];
        this.body = (Handle) call.bsmArgs[1];
        this.exact = (Type) call.bsmArgs[2];
    }

    byte[] bytes() {
        writer.visit(
                Opcodes.V17,
                Opcodes.ACC_FINAL | Opcodes.ACC_SUPER | Opcodes.ACC_SYNTHETIC,
                self.getInternalName(),
                null,
                OBJECT.getInternalName(),
                new String[] {factory.getReturnType().getInternalName()});
        writer.visitNestHost(host);
        Method constructor = new Method("<init>", Type.VOID_TYPE, factory.getArgumentTypes());
        writeFactory(constructor);
        writeConstructor(constructor);
        writeMethod();
        writer.visitEnd();
        return writer.toByteArray();
    }

    private GeneratorAdapter code(int access, Method signature) {
        GeneratorAdapter code = new GeneratorAdapter(access, signature, null, null, writer);
        code.visitCode();
        return code;
    }

    private static void end(GeneratorAdapter code) {
        code.returnValue();
        code.endMethod();
    }

    private void writeFactory(Method constructor) {
        GeneratorAdapter code = code(Opcodes.ACC_STATIC, factory);
        code.newInstance(self);
        code.dup();
        code.loadArgs();
        code.invokeConstructor(self, constructor);
        end(code);
    }

    private void writeConstructor(Method constructor) {
        GeneratorAdapter code = code(Opcodes.ACC_PRIVATE, constructor);
        code.loadThis();
        code.invokeConstructor(OBJECT, new Method("<init>", "()V"));
        Type[] captured = constructor.getArgumentTypes();
        for (int i = 0; i < captured.length; i++) {
            writer.visitField(
                            Opcodes.ACC_PRIVATE | Opcodes.ACC_FINAL, field(i), captured[i].getDescriptor(), null, null)
                    .visitEnd();
            code.loadThis();
            code.loadArg(i);
            code.putField(self, field(i), captured[i]);
        }
        end(code);
    }

    private static String field(int index) {
        return "captured" + index;
    }

    /** First what was captured, then the arguments, each turned into what the body takes. */
    private void writeMethod() {
        GeneratorAdapter code = code(Opcodes.ACC_PUBLIC, new Method(method, erased.getDescriptor()));
        Type owner = Type.getObjectType(body.getOwner());
        boolean constructs = body.getTag() == Opcodes.H_NEWINVOKESPECIAL;
        if (constructs) {
            code.newInstance(owner);
            code.dup();
        }
        List<Type> taken = new ArrayList<>();
        if (!constructs && body.getTag() != Opcodes.H_INVOKESTATIC) {
            taken.add(owner);
        }
        taken.addAll(List.of(Type.getArgumentTypes(body.getDesc())));
        Type[] captured = factory.getArgumentTypes();
        for (int i = 0; i < captured.length; i++) {
            code.loadThis();
            code.getField(self, field(i), captured[i]);
        }
        Type[] arguments = erased.getArgumentTypes();
        for (int i = 0; i < arguments.length; i++) {
            code.loadArg(i);
            Conversion.of(code, arguments[i], exact.getArgumentTypes()[i]);
            Conversion.of(code, exact.getArgumentTypes()[i], taken.get(captured.length + i));
        }
        code.visitMethodInsn(opcode(), body.getOwner(), body.getName(), body.getDesc(), body.isInterface());
        give(code, constructs ? owner : Type.getReturnType(body.getDesc()));
        end(code);
    }

    private int opcode() {
        return switch (body.getTag()) {
            case Opcodes.H_INVOKESTATIC -> Opcodes.INVOKESTATIC;
            case Opcodes.H_NEWINVOKESPECIAL -> Opcodes.INVOKESPECIAL;
            default -> body.isInterface() ? Opcodes.INVOKEINTERFACE : Opcodes.INVOKEVIRTUAL;
        };
    }

    private void give(GeneratorAdapter code, Type given) {
        if (erased.getReturnType().equals(Type.VOID_TYPE)) {
            if (given.getSize() == 1) {
                code.pop();
            } else if (given.getSize() == 2) {
                code.pop2();
            }
            return;
        }
        Conversion.of(code, given, exact.getReturnType());
        Conversion.of(code, exact.getReturnType(), erased.getReturnType());
    }
}
