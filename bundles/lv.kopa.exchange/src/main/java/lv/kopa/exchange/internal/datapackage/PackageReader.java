package lv.kopa.exchange.internal.datapackage;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lv.kopa.evaluation.InputException;
import lv.kopa.exchange.internal.Faults;
import lv.kopa.exchange.internal.Place;
import lv.kopa.registry.Entry;
import lv.kopa.registry.Kind;
import lv.kopa.task.TaskContext;

/** Reads a package as a whole, and tells everything that is wrong with it at once. */
final class PackageReader {
    private static final String READING = "step.reading";

    private final Faults faults = new Faults();
    private final Budget budget;

    PackageReader(Budget budget) {
        this.budget = budget;
    }

    /**
     * What was read.
     *
     * @param contents what the package says of itself
     * @param resources what it brings
     * @param evidence the files of evidence that it brings
     */
    record Read(Contents contents, List<Incoming<?>> resources, IncomingEvidence evidence) {}

    /**
     * Reads a package.
     *
     * @throws InputException if anything is wrong with it
     */
    Read read(Path path, TaskContext context) throws InputException, IOException {
        Optional<PackageSource> opened = PackageSource.open(path, faults);
        faults.throwIfAny();
        try (PackageSource source = opened.orElseThrow()) {
            Optional<Descriptor> read = new DescriptorReader(source, faults).read();
            faults.throwIfAny();
            Descriptor descriptor = read.orElseThrow();
            if (!budget.affords(descriptor.rows())) {
                budget.tell(Place.file(Contents.DESCRIPTOR), faults);
                faults.throwIfAny();
            }
            List<Incoming<?>> resources = new ArrayList<>();
            for (Descriptor.Resource resource : descriptor.resources()) {
                context.checkCancelled();
                resources.add(read(source, resource.kind(), resource, descriptor.rows(), context));
                if (!budget.affords(budget.taken())) {
                    break;
                }
            }
            IncomingEvidence evidence = new IncomingEvidence(descriptor.evidence());
            evidence.check(source, faults, context);
            faults.throwIfAny();
            return new Read(descriptor.contents(), resources, evidence);
        }
    }

    private <T extends Entry> Incoming<T> read(
            PackageSource source, Kind<T> kind, Descriptor.Resource resource, long rows, TaskContext context)
            throws IOException {
        Runnable everyThousand = () -> {
            context.checkCancelled();
            double part = rows == 0 ? 0.0 : Math.min(1.0, (double) budget.taken() / rows);
            context.progress(part / 2, Wording.text(READING, kind.plural()));
        };
        return new ResourceReader<>(source, kind, resource, faults, budget, everyThousand).read();
    }
}
