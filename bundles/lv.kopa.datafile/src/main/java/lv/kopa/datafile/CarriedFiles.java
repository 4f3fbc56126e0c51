package lv.kopa.datafile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import org.osgi.framework.Bundle;
import org.osgi.framework.ServiceRegistration;

/**
 * The files of one kind in one bundle, and the services that are offered for them in the name of that bundle: so whoever is told
 * of a service knows whose file it rests on, and under which digest. Those of the bundle that knows the kind are read when they
 * are first asked for; those of others at once.
 *
 * @param <T> what the kind of file holds
 */
final class CarriedFiles<T> {
    private final Bundle bundle;
    private final FileCarrier<T> carrier;
    private final List<Supplier<T>> contents = new ArrayList<>();
    private final Map<String, List<DataFault>> faults = new TreeMap<>();
    private final List<ServiceRegistration<?>> services = new ArrayList<>();

    CarriedFiles(Bundle bundle, FileCarrier<T> carrier) throws IOException {
        this.bundle = bundle;
        this.carrier = carrier;
        for (Map.Entry<String, URL> place : carrier.places().entrySet()) {
            if (carrier.own()) {
                contents.add(new Once<>(() -> own(place.getValue())));
                continue;
            }
            DataFile<T> file = carrier.read(place.getValue());
            file.content().ifPresent(content -> contents.add(() -> content));
            if (!file.faults().isEmpty()) {
                faults.put(place.getKey(), file.faults());
            }
        }
    }

    private T own(URL url) {
        try {
            DataFile<T> file = carrier.read(url);
            return file.content().orElseThrow(() -> new IllegalStateException(url + ": " + file.faults()));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + url, e);
        }
    }

    /** Something that is made once. */
    private static final class Once<T> implements Supplier<T> {
        private final Supplier<T> source;
        private T made;

        Once(Supplier<T> source) {
            this.source = source;
        }

        @Override
        public synchronized T get() {
            if (made == null) {
                made = source.get();
            }
            return made;
        }
    }

    /** Offers services for each file. */
    <S> void offer(Class<S> type, List<Function<Supplier<T>, S>> making) {
        for (Supplier<T> content : contents) {
            for (Function<Supplier<T>, S> each : making) {
                services.add(bundle.getBundleContext().registerService(type, each.apply(content), null));
            }
        }
    }

    /** Takes the offers back; those of a bundle that has stopped are gone already. */
    void withdraw() {
        for (ServiceRegistration<?> service : services) {
            try {
                service.unregister();
            } catch (IllegalStateException gone) {
                continue; // the framework took it back with its bundle
            }
        }
        services.clear();
    }

    FileCarrier<T> carrier() {
        return carrier;
    }

    List<T> contents() {
        return contents.stream().map(Supplier::get).toList();
    }

    /** What is wrong, by file. */
    Map<String, List<DataFault>> faults() {
        return faults;
    }
}
