package lv.kopa.engine.internal.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;
import lv.kopa.engine.internal.foreign.Contributors;
import lv.kopa.engine.internal.foreign.ForeignCode;
import lv.kopa.engine.internal.foreign.Offer;
import lv.kopa.engine.internal.foreign.Offers;
import lv.kopa.evaluation.Disclosure;
import lv.kopa.evaluation.EvaluationRecord;
import lv.kopa.report.Block;
import lv.kopa.report.Report;
import lv.kopa.report.ReportService;
import lv.kopa.report.ReportView;
import lv.kopa.report.ReportWriter;
import lv.kopa.text.Language;
import lv.kopa.text.Text;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** Makes reports with the views and writers that are here now. */
@Component
public final class ReportEngine implements ReportService {
    private final Offers<ReportView> viewOffers;
    private final Offers<ReportWriter> writerOffers;
    private final ViewSections views;
    private final Writers writers;

    /** An engine in a framework. */
    @Activate
    public ReportEngine(BundleContext context, @Reference ForeignCode foreign, @Reference Contributors contributors) {
        viewOffers = new Offers<>(context, contributors);
        writerOffers = new Offers<>(context, contributors);
        views = new ViewSections(foreign, viewOffers::all);
        writers = new Writers(foreign, writerOffers::all);
    }

    /** An engine that knows these views and writers. */
    ReportEngine(
            ForeignCode foreign,
            Supplier<? extends Collection<Offer<ReportView>>> views,
            Supplier<? extends Collection<Offer<ReportWriter>>> writers) {
        viewOffers = null;
        writerOffers = null;
        this.views = new ViewSections(foreign, views);
        this.writers = new Writers(foreign, writers);
    }

    @Reference(
            service = ReportView.class,
            cardinality = ReferenceCardinality.MULTIPLE,
            policy = ReferencePolicy.DYNAMIC)
    void addView(ServiceReference<ReportView> reference) {
        viewOffers.add(reference);
    }

    void removeView(ServiceReference<ReportView> reference) {
        viewOffers.remove(reference);
    }

    @Reference(
            service = ReportWriter.class,
            cardinality = ReferenceCardinality.MULTIPLE,
            policy = ReferencePolicy.DYNAMIC)
    void addWriter(ServiceReference<ReportWriter> reference) {
        writerOffers.add(reference);
    }

    void removeWriter(ServiceReference<ReportWriter> reference) {
        writerOffers.remove(reference);
    }

    @Override
    public Report report(EvaluationRecord record) {
        return report(record, Disclosure.isAboutFirms(record.input().dataset()) ? Reach.GUARDED : Reach.ANYBODY);
    }

    @Override
    public Report internal(EvaluationRecord record) {
        return report(record, Disclosure.isAboutFirms(record.input().dataset()) ? Reach.INTERNAL : Reach.ANYBODY);
    }

    private Report report(EvaluationRecord record, Reach reach) {
        Text method = record.result().method().name();
        Text about = record.input().dataset().title();
        ViewSections.Said said = record.result().outcome() == EvaluationRecord.Outcome.DONE
                ? views.of(record, reach)
                : new ViewSections.Said(List.of(), List.of());
        List<Block> blocks = new ArrayList<>(Opening.of(record, said.headline(), reach));
        blocks.addAll(said.blocks());
        blocks.addAll(Provenance.of(record));
        return new Report(
                about.isEmpty() ? method : about,
                about.isEmpty() ? Wording.text("subtitle") : method,
                record.execution().started().atZone(ZoneOffset.UTC).toLocalDate(),
                record.input().dataset().synthetic(),
                blocks);
    }

    @Override
    public List<String> formats() {
        return writers.formats();
    }

    @Override
    public void write(Report report, String format, Language language, OutputStream out) throws IOException {
        ByteArrayOutputStream whole = writers.write(report, format, language);
        whole.writeTo(out);
        out.flush();
    }
}
