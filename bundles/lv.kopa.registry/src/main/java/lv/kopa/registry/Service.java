package lv.kopa.registry;

import java.util.Optional;
import lv.kopa.text.Text;

/**
 * A service of a cluster.
 *
 * @param cluster whose service
 * @param code its code in the catalogue of services, for example {@code SV-15}
 * @param name what people call it
 * @param group what it belongs to
 * @param price what a member pays for one use
 * @param value what one use is worth on the market
 * @param form in which form it supports a member
 */
public record Service(
        Id<Cluster> cluster, Optional<String> code, Text name, Group group, Euro price, Euro value, SupportForm form)
        implements Entry {

    /** What a service belongs to. */
    public enum Group {
        /** For those who are new. */
        ONBOARDING,
        /** Meeting each other. */
        NETWORKING,
        /** Research, development and transfer of technology. */
        RESEARCH,
        /** Studies, marketing, joint offers. */
        MARKET,
        /** Markets abroad. */
        INTERNATIONALISATION,
        /** Training, education, talent. */
        HUMAN_CAPITAL,
        /** Programmes and consortia. */
        FINANCING,
        /** Representing interests. */
        POLICY
    }

    /** In which form something supports an enterprise. */
    public enum SupportForm {
        /** Money. */
        GRANT,
        /** A service at no cost or a reduced one: de minimis aid to the member. */
        REDUCED_PRICE,
        /** A service at its full price, or one that is no aid. */
        NON_FINANCIAL
    }
}
