package lv.kopa.derive.internal.count;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import lv.kopa.indicator.IndicatorDefinition.Level;
import lv.kopa.registry.Activity;
import lv.kopa.registry.Application;
import lv.kopa.registry.Cluster;
import lv.kopa.registry.Id;
import lv.kopa.registry.Observation.Subject;
import lv.kopa.registry.Organisation;
import lv.kopa.registry.Programme;

/**
 * For what something is counted.
 *
 * @param subject what it is
 * @param unit its identifier
 * @param clusters the clusters that belong to it: itself, those of the programme, or none
 * @param whole whether it is the whole of the programme: what was reported of that counts; not with some of its clusters alone
 * @param programme whose money, projects and activities alone count; empty where those of all do
 */
public record Scope(
        Subject subject,
        String unit,
        SortedSet<Id<Cluster>> clusters,
        boolean whole,
        Optional<Id<Programme>> programme) {

    /** A programme, with its clusters. */
    public static Scope programme(Id<Programme> programme, SortedSet<Id<Cluster>> clusters) {
        return new Scope(Subject.PROGRAMME, programme.value(), clusters, true, Optional.of(programme));
    }

    /** A cluster. */
    public static Scope of(Id<Cluster> cluster) {
        return new Scope(Subject.CLUSTER, cluster.value(), new TreeSet<>(List.of(cluster)), true, Optional.empty());
    }

    /** An organisation, in whatever clusters it is. */
    public static Scope organisation(Id<Organisation> organisation) {
        return new Scope(Subject.ORGANISATION, organisation.value(), new TreeSet<>(), true, Optional.empty());
    }

    /** An activity. */
    public static Scope activity(Id<Activity> activity) {
        return new Scope(Subject.ACTIVITY, activity.value(), new TreeSet<>(), true, Optional.empty());
    }

    /** An application. */
    public static Scope application(Id<Application> application) {
        return new Scope(Subject.APPLICATION, application.value(), new TreeSet<>(), true, Optional.empty());
    }

    /** The same, as a part of a whole: of a programme, what it has to do with that programme. */
    public Scope partOf(Scope another) {
        return new Scope(subject, unit, clusters, whole, another.programme);
    }

    /** The same, with these clusters alone. */
    public Scope within(SortedSet<Id<Cluster>> some) {
        return new Scope(subject, unit, some, whole && some.equals(clusters), programme);
    }

    /** The organisation, where it is one. */
    Optional<Id<Organisation>> organisation() {
        return subject == Subject.ORGANISATION ? Optional.of(new Id<>(unit)) : Optional.empty();
    }

    /** The activity, where it is one. */
    Optional<Id<Activity>> activity() {
        return subject == Subject.ACTIVITY ? Optional.of(new Id<>(unit)) : Optional.empty();
    }

    /** The level of indicators about it; applications are judged by those about activities. */
    public Level level() {
        return switch (subject) {
            case ACTIVITY, APPLICATION -> Level.ACTIVITY;
            case ORGANISATION -> Level.MEMBER;
            case CLUSTER -> Level.CLUSTER;
            case PROGRAMME -> Level.PROGRAMME;
        };
    }
}
