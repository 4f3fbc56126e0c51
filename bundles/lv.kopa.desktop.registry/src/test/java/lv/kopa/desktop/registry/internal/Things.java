package lv.kopa.desktop.registry.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import lv.kopa.fakes.FakeWorkbench;
import lv.kopa.registry.Cluster;
import lv.kopa.registry.Euro;
import lv.kopa.registry.Id;
import lv.kopa.registry.Membership;
import lv.kopa.registry.Moment;
import lv.kopa.registry.Observation;
import lv.kopa.registry.Organisation;
import lv.kopa.registry.Service;
import lv.kopa.registry.ServiceUse;
import lv.kopa.text.Text;
import lv.kopa.widget.Later;

/** A small programme: two clusters, three firms, and who belongs to which. */
public final class Things {
    /** The first day of everything. */
    public static final LocalDate FIRST = LocalDate.of(2018, 1, 1);

    /** The day on which it is looked at. */
    public static final LocalDate TODAY = LocalDate.of(2020, 6, 1);

    private Things() {}

    /** A cluster. */
    public static Cluster cluster(String english, String latvian) {
        return new Cluster(
                Text.of(english, latvian),
                Optional.empty(),
                Text.same("IT"),
                Cluster.Stage.GROWING,
                Optional.empty(),
                List.of("62.01"),
                List.of(),
                Optional.empty());
    }

    /** A firm. */
    public static Organisation firm(String name) {
        return new Organisation(
                Text.same(name),
                Organisation.Type.ENTERPRISE,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "LV",
                Optional.empty(),
                List.of(),
                List.of());
    }

    /** A service of a cluster. */
    public static Service service(Id<Cluster> cluster) {
        return new Service(
                cluster,
                Optional.empty(),
                Text.same("SYNTHETIC"),
                Service.Group.MARKET,
                Euro.ZERO,
                Euro.of("100"),
                Service.SupportForm.REDUCED_PRICE);
    }

    /** A use of a service. */
    public static ServiceUse use(String service, Id<Organisation> who) {
        return new ServiceUse(new Id<>(service), who, Euro.ZERO, Euro.of("100"), Optional.empty());
    }

    /** A value of 2018. */
    public static Observation value(String indicator, Observation.Subject subject, String unit) {
        return new Observation(
                indicator,
                "1",
                subject,
                unit,
                "2018",
                Optional.of(1.0),
                Observation.Status.SUBMITTED,
                Observation.Level.STATEMENT,
                Optional.empty(),
                "SYNTHETIC",
                "entry",
                Optional.empty(),
                Optional.empty());
    }

    /** The programme. */
    public static FakeWorkspace workspace() {
        FakeWorkspace workspace = new FakeWorkspace();
        Id<Cluster> amber = workspace.add("c-1", FIRST, cluster("Amber", "Dzintars"));
        workspace.add("c-2", FIRST, cluster("Ships", "Kuģi"));
        for (String each : List.of("Alfa", "Beta", "Žagars")) {
            Id<Organisation> firm = workspace.add("o-" + each.charAt(1), FIRST, firm(each));
            workspace.add("m-" + each.charAt(1), FIRST, new Membership(amber, firm, Membership.Status.FULL));
        }
        return workspace;
    }

    /** A view of it, in which everything may be done. */
    public static Sight sight(FakeWorkspace workspace) {
        return new Sight(workspace, workspace.info(), true, Moment.of(TODAY), 0);
    }

    /** Opens it, and tells of its changes as the window does. */
    public static FakeWorkspace open(FakeWorkbench workbench) {
        FakeWorkspace workspace = workspace();
        Sight.shared(workbench).set(sight(workspace));
        workspace.follow(() -> Sight.shared(workbench).get().ifPresent(sight -> Sight.shared(workbench)
                .set(sight.changed())));
        return workspace;
    }

    /** Finds everything out at once. */
    public static Laters atOnce() {
        return new Laters() {
            @Override
            public <T> Later<T> to(Consumer<? super T> place) {
                return new Later<>(Runnable::run, Runnable::run, place);
            }
        };
    }
}
