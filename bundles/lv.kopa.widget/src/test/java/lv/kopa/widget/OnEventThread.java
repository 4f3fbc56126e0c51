package lv.kopa.widget;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import javax.swing.SwingUtilities;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.InvocationInterceptor;
import org.junit.jupiter.api.extension.ReflectiveInvocationContext;

/** Runs tests on the event dispatch thread, where components are made and called. */
public final class OnEventThread implements InvocationInterceptor {

    @Override
    public void interceptTestMethod(
            Invocation<Void> test, ReflectiveInvocationContext<Method> method, ExtensionContext context)
            throws Throwable {
        Throwable[] thrown = new Throwable[1];
        try {
            SwingUtilities.invokeAndWait(() -> {
                try {
                    test.proceed();
                } catch (Throwable e) {
                    thrown[0] = e;
                }
            });
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
        if (thrown[0] != null) {
            throw thrown[0];
        }
    }
}
