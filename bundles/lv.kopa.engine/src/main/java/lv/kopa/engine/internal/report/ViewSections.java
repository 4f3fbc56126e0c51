package lv.kopa.engine.internal.report;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import lv.kopa.engine.internal.foreign.Answer;
import lv.kopa.engine.internal.foreign.Descriptions;
import lv.kopa.engine.internal.foreign.ForeignCode;
import lv.kopa.engine.internal.foreign.ForeignCode.Errand;
import lv.kopa.engine.internal.foreign.Offer;
import lv.kopa.evaluation.EvaluationRecord;
import lv.kopa.evaluation.Finding;
import lv.kopa.report.Block;
import lv.kopa.report.ReportView;
import lv.kopa.text.Text;

/** The sections of a report that views contribute. A view that fails is replaced by a finding that names its bundle. */
final class ViewSections {
    private static final Duration QUICK = Duration.ofSeconds(5);
    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final Comparator<Section> ORDER = Comparator.<Section>comparingInt(
                    section -> section.view().order())
            .thenComparing(section -> section.view().id());

    private final ForeignCode foreign;
    private final Supplier<? extends Collection<Offer<ReportView>>> offers;
    private final Descriptions<ReportView, ReportView.Description> descriptions;

    ViewSections(ForeignCode foreign, Supplier<? extends Collection<Offer<ReportView>>> offers) {
        this.foreign = foreign;
        this.offers = offers;
        descriptions = new Descriptions<>(foreign, ReportView::description);
    }

    /**
     * What one view, or all of them, say of a record.
     *
     * @param headline sentences for the first page
     * @param blocks sections
     */
    record Said(List<Text> headline, List<Block> blocks) {
        /** Copies the lists. */
        Said {
            headline = List.copyOf(headline);
            blocks = List.copyOf(blocks);
        }
    }

    private record Section(ReportView.Description view, Said said) {}

    /** What all views that accept a record say, in order; failures of views that could not say who they are last. */
    Said of(EvaluationRecord record, Reach reach) {
        List<Section> sections = new ArrayList<>();
        List<Block> nameless = new ArrayList<>();
        descriptions.of(List.copyOf(offers.get())).forEach((offer, description) -> {
            if (description instanceof Answer.Given<ReportView.Description> given) {
                said(offer, record, reach).ifPresent(said -> sections.add(new Section(given.value(), said)));
            } else {
                nameless.add(failed((Answer.Failed<?>) description));
            }
        });
        List<Text> headline = new ArrayList<>();
        List<Block> all = new ArrayList<>();
        sections.stream().sorted(ORDER).map(Section::said).forEach(said -> {
            headline.addAll(said.headline());
            all.addAll(said.blocks());
        });
        all.addAll(nameless);
        return new Said(headline, all);
    }

    private Optional<Said> said(Offer<ReportView> offer, EvaluationRecord record, Reach reach) {
        Answer<Boolean> accepts = foreign.call(
                offer.contributor(),
                Errand.SHOW,
                QUICK,
                () -> (reach != Reach.GUARDED || !offer.service().tellsOfSingleUnits())
                        && offer.service().accepts(record));
        if (accepts instanceof Answer.Failed<Boolean> failed) {
            return Optional.of(new Said(List.of(), List.of(failed(failed))));
        }
        if (!((Answer.Given<Boolean>) accepts).value()) {
            return Optional.empty();
        }
        Answer<Said> said = foreign.call(
                offer.contributor(),
                Errand.SHOW,
                LIMIT,
                () -> new Said(
                        offer.service().headline(record),
                        offer.service().blocks(record).stream()
                                .map(block -> guarded(block, offer))
                                .toList()));
        return Optional.of(
                said instanceof Answer.Given<Said> given
                        ? given.value()
                        : new Said(List.of(), List.of(failed((Answer.Failed<?>) said))));
    }

    private Block guarded(Block block, Offer<ReportView> offer) {
        return block instanceof Block.Picture picture
                ? new Block.Picture(picture.caption(), GuardedFigure.of(picture.figure(), offer.contributor(), foreign))
                : block;
    }

    static Block failed(Answer.Failed<?> failure) {
        return new Block.FindingBlock(new Finding(
                Finding.Severity.CAUTION, "view-failed", failure.message(), failure.cure(), Map.of(), List.of()));
    }
}
