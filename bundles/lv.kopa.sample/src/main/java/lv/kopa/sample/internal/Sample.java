package lv.kopa.sample.internal;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A SYNTHETIC programme, batch by batch. The same seed and size give the same batches, whatever else runs.
 *
 * @param seed what chance begins with
 * @param size how large it is
 */
record Sample(long seed, Size size) {

    /** Takes batches in their order, and nothing of one batch is kept once it is taken. */
    interface Taker {
        /** Takes one. */
        void take(Batch batch) throws IOException;

        /** Is asked between blocks how far things are, from 0 to 1. */
        void far(double fraction);
    }

    /** Hands over all that is new; the periods are still open. What is handed over last came after they were closed. */
    List<Batch> give(Taker taker) throws IOException {
        List<Batch> late = new ArrayList<>();
        taker.take(Frame.batch(size));
        for (int block = 0; block < size.blocks(); block++) {
            taker.far((double) block / size.blocks());
            block(Planner.plan(seed, size, block), taker, late);
        }
        return late;
    }

    private static void block(Plan plan, Taker taker, List<Batch> late) throws IOException {
        Facts members = new Facts();
        GovernancePart.add(plan, members);
        MemberPart.add(plan, members);
        taker.take(Batch.of(Reason.MEMBERS.words(), members));
        Facts grants = new Facts();
        GrantPart.add(plan, grants);
        Aims.add(plan, grants);
        taker.take(Batch.of(Reason.GRANTS.words(), grants));
        taker.take(life(plan));
        Facts after = new Facts();
        FirmValues firms = new FirmValues(plan);
        ClusterValues clusters = new ClusterValues(plan);
        for (int year : Calibration.YEARS) {
            Facts values = new Facts();
            firms.add(year, values);
            clusters.add(year, values, after);
            taker.take(Batch.of(Reason.VALUES.words(), values));
        }
        if (!after.changes().isEmpty()) {
            late.add(Batch.of(Reason.LATE.words(), after));
        }
    }

    private static Batch life(Plan plan) {
        Facts facts = new Facts();
        List<Proof> proofs = new ArrayList<>();
        for (Plan.Club club : plan.clusters()) {
            for (int year : Calibration.YEARS) {
                Proof proof = Proof.of(plan, club, year);
                proofs.add(proof);
                facts.since(LocalDate.of(year, 1, 1), proof.id(), proof.entry());
            }
        }
        ServicePart.add(plan, facts);
        ActivityPart.add(plan, facts);
        SupportPart.add(plan, facts);
        LinkPart.add(plan, facts);
        return new Batch(Reason.LIFE.words(), facts.changes(), proofs);
    }
}
