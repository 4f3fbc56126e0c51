package lv.kopa.build;

import java.util.Map;
import org.objectweb.asm.Type;
import org.objectweb.asm.commons.GeneratorAdapter;

/** Turns a value on the stack into another type, as the language does where a lambda is called. */
final class Conversion {
    private static final Map<String, Type> PRIMITIVES = Map.of(
            "java/lang/Boolean", Type.BOOLEAN_TYPE,
            "java/lang/Character", Type.CHAR_TYPE,
            "java/lang/Byte", Type.BYTE_TYPE,
            "java/lang/Short", Type.SHORT_TYPE,
            "java/lang/Integer", Type.INT_TYPE,
            "java/lang/Long", Type.LONG_TYPE,
            "java/lang/Float", Type.FLOAT_TYPE,
            "java/lang/Double", Type.DOUBLE_TYPE);

    private Conversion() {}

    static void of(GeneratorAdapter code, Type from, Type to) {
        if (from.equals(to)) {
            return;
        }
        if (isPrimitive(from) && isPrimitive(to)) {
            code.cast(from, to);
        } else if (isPrimitive(from)) {
            code.valueOf(from);
        } else if (!isPrimitive(to)) {
            code.checkCast(to);
        } else {
            Type unboxed = PRIMITIVES.getOrDefault(from.getInternalName(), to);
            code.unbox(unboxed);
            of(code, unboxed, to);
        }
    }

    /** The class of which values of a primitive type become objects. */
    static Type boxed(Type primitive) {
        return PRIMITIVES.entrySet().stream()
                .filter(each -> each.getValue().equals(primitive))
                .map(each -> Type.getObjectType(each.getKey()))
                .findFirst()
                .orElseThrow();
    }

    static boolean isPrimitive(Type type) {
        return type.getSort() < Type.ARRAY;
    }
}
