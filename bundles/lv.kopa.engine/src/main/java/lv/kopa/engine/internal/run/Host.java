package lv.kopa.engine.internal.run;

import java.time.Clock;
import java.util.Locale;
import org.osgi.framework.BundleContext;

/**
 * Where and by whom evaluations are run.
 *
 * @param who account of the person
 * @param software version of Kopa
 * @param runtime version of Java and operating system
 * @param clock tells when
 */
public record Host(String who, String software, String runtime, Clock clock) {

    /** This process. */
    public static Host of(BundleContext context) {
        return new Host(
                System.getProperty("user.name", ""),
                context.getBundle().getVersion().toString(),
                String.format(
                        Locale.ROOT,
                        "Java %s, %s %s",
                        System.getProperty("java.version"),
                        System.getProperty("os.name"),
                        System.getProperty("os.arch")),
                Clock.systemUTC());
    }
}
