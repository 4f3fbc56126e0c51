package lv.kopa.method.scorecard.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import lv.kopa.datafile.DataFault;
import lv.kopa.evaluation.EvaluationMethod;
import lv.kopa.method.scorecard.internal.card.Scorecard;
import lv.kopa.method.scorecard.internal.card.ScorecardFile;
import lv.kopa.method.scorecard.internal.judge.ScorecardMethod;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceRegistration;

/**
 * The scorecards of one bundle, each offered as a method in the name of that bundle: so a record says whose scorecard it was, and
 * under which digest. Those that ship are read when they are first asked for; those of others at once.
 */
final class Carried {
    private final Bundle bundle;
    private final List<Supplier<Scorecard>> cards = new ArrayList<>();
    private final Map<String, List<DataFault>> faults = new TreeMap<>();
    private final List<ServiceRegistration<EvaluationMethod>> methods = new ArrayList<>();

    Carried(Bundle bundle, ScorecardFile.Reader reader, boolean own) throws IOException {
        this.bundle = bundle;
        for (URL url : files(bundle)) {
            if (own) {
                cards.add(new Once(() -> readOwn(url, reader)));
            } else {
                ScorecardFile file;
                try (InputStream in = url.openStream()) {
                    file = reader.read(in);
                }
                file.scorecard().ifPresent(card -> cards.add(() -> card));
                if (!file.faults().isEmpty()) {
                    faults.put(url.getPath().substring(url.getPath().lastIndexOf('/') + 1), file.faults());
                }
            }
        }
    }

    private static List<URL> files(Bundle bundle) {
        Enumeration<URL> found = bundle.findEntries(ScorecardFile.FOLDER, "*.json", false);
        List<URL> urls = found == null ? new ArrayList<>() : new ArrayList<>(Collections.list(found));
        urls.sort(Comparator.comparing(URL::getPath));
        return urls;
    }

    /** Whether a bundle carries any; reads none of them. */
    static boolean any(Bundle bundle) {
        return bundle.findEntries(ScorecardFile.FOLDER, "*.json", false) != null;
    }

    private static Scorecard readOwn(URL url, ScorecardFile.Reader reader) {
        try (InputStream in = url.openStream()) {
            ScorecardFile file = reader.readOwn(in);
            return file.scorecard().orElseThrow(() -> new IllegalStateException(url + ": " + file.faults()));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + url, e);
        }
    }

    /** A scorecard that is read once. */
    private static final class Once implements Supplier<Scorecard> {
        private final Supplier<Scorecard> source;
        private Scorecard card;

        Once(Supplier<Scorecard> source) {
            this.source = source;
        }

        @Override
        public synchronized Scorecard get() {
            if (card == null) {
                card = source.get();
            }
            return card;
        }
    }

    /** Offers them. */
    void offer() {
        BundleContext context = bundle.getBundleContext();
        for (Supplier<Scorecard> card : cards) {
            methods.add(context.registerService(EvaluationMethod.class, new ScorecardMethod(card), null));
        }
    }

    /** Takes the offers back; those of a bundle that has stopped are gone already. */
    void withdraw() {
        for (ServiceRegistration<EvaluationMethod> method : methods) {
            try {
                method.unregister();
            } catch (IllegalStateException gone) {
                // the framework took it back with its bundle
            }
        }
        methods.clear();
    }

    long id() {
        return bundle.getBundleId();
    }

    String bundle() {
        return bundle.getSymbolicName();
    }

    /** The jar, as the person who put it there knows it. */
    String jar() {
        String location = bundle.getLocation().split("[?#]", 2)[0];
        return location.substring(Math.max(location.lastIndexOf('/'), location.lastIndexOf(':')) + 1);
    }

    List<Scorecard> scorecards() {
        return cards.stream().map(Supplier::get).toList();
    }

    /** What is wrong, by file. */
    Map<String, List<DataFault>> faults() {
        return faults;
    }
}
