package lv.kopa.sample.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import lv.kopa.registry.Cluster;
import lv.kopa.registry.Grant;
import lv.kopa.registry.Id;
import lv.kopa.registry.Organisation;
import lv.kopa.registry.Person;
import lv.kopa.text.Text;

/**
 * Who is in a block, from which everything else of the block follows.
 *
 * @param seed the seed of the sample
 * @param size the size of the sample
 * @param block number of the block, from 0
 * @param flaws where which flaw lies
 * @param clusters its clusters, by place
 * @param firms its enterprises, those of the start first
 * @param others its other organisations
 * @param stays who belongs to which cluster when
 */
record Plan(
        long seed,
        Size size,
        int block,
        Flaws flaws,
        List<Club> clusters,
        List<Firm> firms,
        List<Other> others,
        List<Stay> stays) {

    /**
     * A cluster.
     *
     * @param place its place in the block, from 0
     * @param digits its number as its identifiers bear it
     * @param theme what it is about
     * @param manager the cluster organisation
     * @param founded when it was founded
     */
    record Club(int place, String digits, Theme theme, Id<Organisation> manager, LocalDate founded) {
        Id<Cluster> id() {
            return new Id<>("cl-" + digits);
        }

        Id<Grant> grant() {
            return new Id<>("gr-" + digits);
        }
    }

    /** An organisation that is no enterprise of the sample's economy. */
    record Other(
            Id<Organisation> id,
            Text name,
            Organisation.Type type,
            Organisation.RegistrationType register,
            String number,
            String nace) {}

    /**
     * A membership.
     *
     * @param cluster the cluster
     * @param organisation who belongs to it
     * @param from since when
     * @param until until when
     * @param firm the enterprise, where it is one
     */
    record Stay(
            Club cluster,
            Id<Organisation> organisation,
            LocalDate from,
            Optional<LocalDate> until,
            Optional<Firm> firm) {
        /** Whether it belongs on a day. */
        boolean on(LocalDate day) {
            return !day.isBefore(from) && (until.isEmpty() || day.isBefore(until.get()));
        }

        /** The last day to which the sample goes on which it belongs. */
        LocalDate last() {
            return until.map(day -> day.minusDays(1))
                    .filter(day -> day.isBefore(Calibration.END))
                    .orElse(Calibration.END);
        }
    }

    /** Chance for one part. */
    Chance chance(Chance.Part part) {
        return Chance.of(seed, block, part);
    }

    Id<Organisation> organisation(int numberInBlock) {
        return new Id<>("org-" + size.organisation(block * Size.ORGANISATIONS_OF_A_BLOCK + numberInBlock));
    }

    Id<Person> person(int numberInBlock) {
        return new Id<>("per-" + size.person(block * Size.PERSONS_OF_A_BLOCK + numberInBlock));
    }

    /** The stays in a cluster. */
    List<Stay> of(Club club) {
        return stays.stream().filter(stay -> stay.cluster().equals(club)).toList();
    }

    /** The enterprise in this place; the clusters of the start lie one after the other. */
    Firm at(Flaws.Place place) {
        int before = 0;
        for (int i = 0; i < place.cluster(); i++) {
            before += Calibration.enterprises(i);
        }
        return firms.get(before + place.firm());
    }

    /** The organisations of a type, by identifier. */
    List<Other> others(Organisation.Type type) {
        return others.stream().filter(other -> other.type() == type).toList();
    }
}
