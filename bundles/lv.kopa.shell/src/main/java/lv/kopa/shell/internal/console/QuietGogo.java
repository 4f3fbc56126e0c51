package lv.kopa.shell.internal.console;

import java.util.Arrays;
import java.util.Collection;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.hooks.service.FindHook;

/**
 * Keeps Gogo from telling the event service of every command: nobody listens, and what is still on its way when the console
 * closes would be complained about on the screen.
 */
final class QuietGogo implements FindHook {
    private static final String EVENTS = "org.osgi.service.event.EventAdmin";

    private final String gogo;

    /**
     * @param gogo symbolic name of the bundle that is to find no event service
     */
    QuietGogo(String gogo) {
        this.gogo = gogo;
    }

    @Override
    public void find(
            BundleContext context,
            String name,
            String filter,
            boolean allServices,
            Collection<ServiceReference<?>> references) {
        if (gogo.equals(context.getBundle().getSymbolicName())) {
            references.removeIf(reference -> Arrays.asList((String[]) reference.getProperty(Constants.OBJECTCLASS))
                    .contains(EVENTS));
        }
    }
}
