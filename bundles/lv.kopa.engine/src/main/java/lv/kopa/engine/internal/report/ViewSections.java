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

    private record Section(ReportView.Description view, List<Block> blocks) {}

    /** The sections of all views that accept a record, in order; failures of views that could not say who they are last. */
    List<Block> of(EvaluationRecord record) {
        List<Section> sections = new ArrayList<>();
        List<Block> nameless = new ArrayList<>();
        descriptions.of(List.copyOf(offers.get())).forEach((offer, description) -> {
            if (description instanceof Answer.Given<ReportView.Description> given) {
                blocks(offer, record).ifPresent(blocks -> sections.add(new Section(given.value(), blocks)));
            } else {
                nameless.add(failed((Answer.Failed<?>) description));
            }
        });
        List<Block> all = new ArrayList<>();
        sections.stream().sorted(ORDER).forEach(section -> all.addAll(section.blocks()));
        all.addAll(nameless);
        return all;
    }

    private Optional<List<Block>> blocks(Offer<ReportView> offer, EvaluationRecord record) {
        Answer<Boolean> accepts = foreign.call(
                offer.contributor(), Errand.SHOW, QUICK, () -> offer.service().accepts(record));
        if (accepts instanceof Answer.Failed<Boolean> failed) {
            return Optional.of(List.of(failed(failed)));
        }
        if (!((Answer.Given<Boolean>) accepts).value()) {
            return Optional.empty();
        }
        Answer<List<Block>> blocks =
                foreign.call(offer.contributor(), Errand.SHOW, LIMIT, () -> offer.service().blocks(record).stream()
                        .map(block -> guarded(block, offer))
                        .toList());
        return Optional.of(
                blocks instanceof Answer.Given<List<Block>> given
                        ? given.value()
                        : List.of(failed((Answer.Failed<?>) blocks)));
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
