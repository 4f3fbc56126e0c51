package lv.kopa.check.internal.condition;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import lv.kopa.registry.Cluster;
import lv.kopa.registry.Fact;
import lv.kopa.registry.Grant;
import lv.kopa.registry.Id;
import lv.kopa.registry.Kind;
import lv.kopa.registry.Membership;
import lv.kopa.registry.Organisation;
import lv.kopa.registry.ProjectPartner;
import lv.kopa.registry.Row;
import lv.kopa.registry.SizeClass;
import lv.kopa.registry.UndertakingSizes;

/** What can be measured of a funded cluster on a day. */
enum Measure {
    /** Members of any type. */
    @JsonProperty("members")
    MEMBERS {
        @Override
        Measured of(Sight sight, Fact<Grant> grant, String indicator, LocalDate day) {
            List<Fact<Membership>> members = sight.members(grant.entry().cluster(), day);
            long count = members.stream()
                    .map(fact -> fact.entry().organisation())
                    .distinct()
                    .count();
            return Measured.whole((int) count, rows(members));
        }
    },

    /** Members that are small or medium enterprises, those that are one undertaking once, and none that is part of a large one. */
    @JsonProperty("sme-undertakings")
    SME_UNDERTAKINGS {
        @Override
        Measured of(Sight sight, Fact<Grant> grant, String indicator, LocalDate day) {
            List<Row> rows = new ArrayList<>();
            List<Row> lacking = new ArrayList<>();
            int small = 0;
            int large = 0;
            int unknown = 0;
            UndertakingSizes sizes = sight.undertakings().sizes(day);
            for (List<Id<Organisation>> one : sight.undertakings()
                    .on(day)
                    .grouped(firms(sight, grant, day))
                    .values()) {
                Optional<Boolean> sme = sizes.of(one.get(0), day.getYear()).map(SizeClass.Size::isSme);
                if (sme.isEmpty()) {
                    unknown++;
                    one.stream().map(Measure::row).forEach(lacking::add);
                } else if (sme.get()) {
                    small++;
                    one.stream().map(Measure::row).forEach(rows::add);
                } else {
                    large++;
                }
            }
            lacking.addAll(rows);
            return new Measured(
                    BigDecimal.valueOf(small),
                    BigDecimal.valueOf((long) small + unknown),
                    small + large,
                    unknown,
                    lacking);
        }
    },

    /** The values of an indicator of all members that are enterprises, each once, in the year of the day, added up. */
    @JsonProperty("members-sum")
    MEMBERS_SUM {
        @Override
        Measured of(Sight sight, Fact<Grant> grant, String indicator, LocalDate day) {
            BigDecimal sum = BigDecimal.ZERO;
            List<Row> rows = new ArrayList<>();
            List<Row> lacking = new ArrayList<>();
            for (List<Id<Organisation>> one : sight.undertakings()
                    .byNumber()
                    .grouped(firms(sight, grant, day))
                    .values()) {
                Optional<Told> value = sight.numbers().number(one, indicator, day.getYear());
                if (value.isEmpty()) {
                    lacking.add(row(one.get(0)));
                } else {
                    sum = sum.add(BigDecimal.valueOf(value.get().value()));
                    rows.add(value.get().row());
                }
            }
            int missing = lacking.size();
            lacking.addAll(rows);
            return new Measured(sum, missing == 0 ? sum : null, rows.size(), missing, lacking);
        }
    },

    /** Research organisations among the partners of the project. */
    @JsonProperty("research-partners")
    RESEARCH_PARTNERS {
        @Override
        Measured of(Sight sight, Fact<Grant> grant, String indicator, LocalDate day) {
            List<Fact<ProjectPartner>> research = sight.partners(grant.id(), day).stream()
                    .filter(fact -> isResearch(sight, fact.entry()))
                    .toList();
            long count = research.stream()
                    .map(fact -> fact.entry().organisation())
                    .distinct()
                    .count();
            return Measured.whole((int) count, rows(research));
        }
    },

    /** Types of members, a partner abroad being of none. */
    @JsonProperty("member-types")
    MEMBER_TYPES {
        @Override
        Measured of(Sight sight, Fact<Grant> grant, String indicator, LocalDate day) {
            List<Fact<Membership>> members = sight.members(grant.entry().cluster(), day);
            Set<Organisation.Type> types = EnumSet.noneOf(Organisation.Type.class);
            members.forEach(fact -> sight.organisation(fact.entry().organisation())
                    .flatMap(found -> found.entry().memberType())
                    .ifPresent(types::add));
            return Measured.whole(types.size(), rows(members));
        }
    },

    /** The latest value of an indicator of the cluster up to the year of the day. */
    @JsonProperty("cluster-value")
    CLUSTER_VALUE {
        @Override
        Measured of(Sight sight, Fact<Grant> grant, String indicator, LocalDate day) {
            return sight.numbers()
                    .latest(grant.entry().cluster(), indicator, day.getYear())
                    .map(told -> {
                        BigDecimal value = BigDecimal.valueOf(told.value());
                        return new Measured(value, value, 1, 0, List.of(told.row()));
                    })
                    .orElseGet(() -> new Measured(
                            BigDecimal.ZERO,
                            null,
                            0,
                            1,
                            List.of(new Row(
                                    Kind.of(Cluster.class), grant.entry().cluster()))));
        }
    },

    /** 1 where the cluster has an address on the web, else 0. */
    @JsonProperty("website")
    WEBSITE {
        @Override
        Measured of(Sight sight, Fact<Grant> grant, String indicator, LocalDate day) {
            List<Fact<Cluster>> cluster = sight.cluster(grant.entry().cluster(), day);
            boolean there =
                    cluster.stream().anyMatch(fact -> fact.entry().website().isPresent());
            return Measured.whole(there ? 1 : 0, rows(cluster));
        }
    };

    /**
     * Measures.
     *
     * @param indicator code of the indicator, for those that have one
     */
    abstract Measured of(Sight sight, Fact<Grant> grant, String indicator, LocalDate day);

    private static List<Id<Organisation>> firms(Sight sight, Fact<Grant> grant, LocalDate day) {
        return sight.members(grant.entry().cluster(), day).stream()
                .map(fact -> fact.entry().organisation())
                .filter(sight::isEnterprise)
                .distinct()
                .toList();
    }

    private static boolean isResearch(Sight sight, ProjectPartner partner) {
        return partner.role() == ProjectPartner.Role.RESEARCH
                || sight.organisation(partner.organisation())
                        .map(found -> found.entry().type() == Organisation.Type.RESEARCH)
                        .orElse(false);
    }

    private static Row row(Id<Organisation> organisation) {
        return new Row(Kind.of(Organisation.class), organisation);
    }

    private static List<Row> rows(List<? extends Fact<?>> facts) {
        return facts.stream().map((Function<Fact<?>, Row>) Row::of).toList();
    }
}
