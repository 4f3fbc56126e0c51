package lv.kopa.engine.internal.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import lv.kopa.engine.internal.foreign.Contributors;
import lv.kopa.engine.internal.foreign.ForeignCode;
import lv.kopa.engine.internal.foreign.Offers;
import lv.kopa.evaluation.Arguments;
import lv.kopa.evaluation.BundleIdentity;
import lv.kopa.evaluation.EvaluationMethod;
import lv.kopa.evaluation.EvaluationRecord;
import lv.kopa.evaluation.EvaluationRequest;
import lv.kopa.evaluation.EvaluationService;
import lv.kopa.evaluation.InputException;
import lv.kopa.evaluation.InputFault;
import lv.kopa.evaluation.MethodEntry;
import lv.kopa.evaluation.RecordArchive;
import lv.kopa.evaluation.RunMonitor;
import lv.kopa.evaluation.Study;
import lv.kopa.evaluation.StudyDescription;
import lv.kopa.evaluation.StudyRequest;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** Runs evaluations with the methods that are here now, and keeps the records. */
@Component
public final class EvaluationEngine implements EvaluationService {
    /** A record does not say how much time its run was allowed. */
    private static final Duration RERUN_LIMIT = Duration.ofDays(1);

    private static final int MOST_IN_A_SECOND = 1000;

    private final ForeignCode foreign;
    private final RecordArchive archive;
    private final Host host;
    private final Offers<EvaluationMethod> offers;
    private final Offers<Study> studyOffers;
    private final MethodRegistry registry;
    private final StudyRegistry studies;

    /** An engine in a framework. */
    @Activate
    public EvaluationEngine(
            BundleContext context,
            @Reference ForeignCode foreign,
            @Reference Contributors contributors,
            @Reference RecordArchive archive) {
        this.foreign = foreign;
        this.archive = archive;
        host = Host.of(context);
        offers = new Offers<>(context, contributors);
        studyOffers = new Offers<>(context, contributors);
        registry = new MethodRegistry(foreign, offers::all);
        studies = new StudyRegistry(foreign, studyOffers::all);
    }

    /** An engine that knows these methods and no studies. */
    EvaluationEngine(ForeignCode foreign, RecordArchive archive, Host host, MethodRegistry registry) {
        this(foreign, archive, host, registry, StudyRegistry.none(foreign));
    }

    /** An engine that knows these methods and studies. */
    EvaluationEngine(
            ForeignCode foreign, RecordArchive archive, Host host, MethodRegistry registry, StudyRegistry studies) {
        this.foreign = foreign;
        this.archive = archive;
        this.host = host;
        this.offers = null;
        this.studyOffers = null;
        this.registry = registry;
        this.studies = studies;
    }

    @Reference(
            service = EvaluationMethod.class,
            cardinality = ReferenceCardinality.MULTIPLE,
            policy = ReferencePolicy.DYNAMIC)
    void addMethod(ServiceReference<EvaluationMethod> reference) {
        offers.add(reference);
    }

    void removeMethod(ServiceReference<EvaluationMethod> reference) {
        offers.remove(reference);
    }

    @Reference(service = Study.class, cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void addStudy(ServiceReference<Study> reference) {
        studyOffers.add(reference);
    }

    void removeStudy(ServiceReference<Study> reference) {
        studyOffers.remove(reference);
    }

    @Override
    public List<MethodEntry> methods() {
        return registry.all().stream().map(MethodRegistry.Present::entry).toList();
    }

    @Override
    public Optional<MethodEntry> method(String id) {
        return registry.find(id).map(MethodRegistry.Present::entry);
    }

    @Override
    public List<StudyDescription> studies() {
        return studies.descriptions();
    }

    @Override
    public EvaluationRecord evaluate(EvaluationRequest request, RunMonitor monitor) throws InputException {
        try {
            return keep(run(
                    request, monitor, Optional.of(archive.over(request.dataset().digest()))));
        } catch (IOException e) {
            throw new UncheckedIOException("the records of evaluations cannot be read or kept", e);
        }
    }

    /** Two runs of the same input in the same second get ids of their own. */
    private EvaluationRecord keep(EvaluationRecord record) throws IOException {
        EvaluationRecord candidate = record;
        for (int number = 2; ; number++) {
            try {
                archive.store(candidate);
                return candidate;
            } catch (FileAlreadyExistsException e) {
                if (number > MOST_IN_A_SECOND) {
                    throw e;
                }
                candidate = new EvaluationRecord(
                        record.id() + "-" + number, record.input(), record.result(), record.execution());
            }
        }
    }

    @Override
    public Rerun rerun(EvaluationRecord record, int threads, RunMonitor monitor) throws InputException {
        EvaluationRecord.Input input = record.input();
        if (registry.find(input.methodId()).isEmpty()) {
            throw new InputException(InputFault.general(
                    Wording.text(
                            "method-gone",
                            input.methodId(),
                            input.methodVersion(),
                            input.bundle().symbolicName(),
                            input.bundle().version()),
                    Wording.text("method-gone.cure", input.bundle().symbolicName())));
        }
        EvaluationRecord again = run(
                new EvaluationRequest(
                        input.methodId(),
                        input.dataset(),
                        input.arguments(),
                        input.seed(),
                        threads,
                        RERUN_LIMIT,
                        record.execution().origin(),
                        input.studies().stream()
                                .map(study -> new StudyRequest(study.id(), study.arguments()))
                                .toList()),
                monitor,
                Optional.empty());
        return RecordDifferences.between(record, again, archive);
    }

    private EvaluationRecord run(
            EvaluationRequest request, RunMonitor monitor, Optional<EvaluationRecord.EarlierRuns> earlier)
            throws InputException {
        MethodRegistry.Present method =
                registry.find(request.methodId()).orElseThrow(() -> Requests.noMethod(request.methodId(), methods()));
        Arguments arguments = Requests.bind(method.description(), request.arguments());
        List<BoundStudy> bound = studies.bind(request.studies());
        BundleIdentity bundle = method.offer().contributor().identity(); // its jar may be another one after the run
        Instant started = host.clock().instant();
        long start = System.nanoTime();
        EvaluationRecord.Result result =
                new Run(foreign, method, request, arguments, monitor, registry::find, bound).result();
        EvaluationRecord.Execution execution = new EvaluationRecord.Execution(
                host.who(),
                started,
                Duration.ofNanos(System.nanoTime() - start),
                request.threads(),
                host.software(),
                host.runtime(),
                request.origin(),
                earlier);
        EvaluationRecord.Input input = new EvaluationRecord.Input(
                method.description().id(),
                method.description().version(),
                bundle,
                arguments.plain(),
                request.seed(),
                request.dataset(),
                bound.stream().map(BoundStudy::input).toList());
        return RecordIds.named(input, result, execution, archive);
    }
}
