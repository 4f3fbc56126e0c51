package lv.kopa.exchange.internal.datapackage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import lv.kopa.evaluation.InputException;
import lv.kopa.evaluation.InputFault;
import lv.kopa.indicator.IndicatorCatalogue;
import lv.kopa.indicator.IndicatorDefinition;
import lv.kopa.indicator.IndicatorSet;
import lv.kopa.registry.Change;
import lv.kopa.registry.Cluster;
import lv.kopa.registry.Id;
import lv.kopa.registry.Kind;
import lv.kopa.registry.Objection;
import lv.kopa.registry.Observation;
import lv.kopa.registry.Organisation;
import lv.kopa.registry.Person;
import lv.kopa.registry.RefusedException;
import lv.kopa.registry.Span;
import lv.kopa.report.Block;
import lv.kopa.task.TaskResult;
import lv.kopa.text.Language;
import lv.kopa.text.Text;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportTest {
    private static final Kind<Organisation> ORGANISATION = Kind.of(Organisation.class);
    private static final Span SINCE = Span.since(LocalDate.of(2015, 1, 1));

    private final MemoryWorkspaces workspaces = new MemoryWorkspaces();
    private Story story;

    @TempDir
    Path folder;

    @BeforeEach
    void begin() {
        story = new Story(folder, workspaces);
    }

    private static Change<Organisation> organisation(String id, String name, Organisation.Type type, String number) {
        return Change.add(
                ORGANISATION,
                new Id<>(id),
                SINCE,
                new Organisation(
                        Text.of(name, name),
                        type,
                        Optional.of(Organisation.RegistrationType.TAXPAYER),
                        Optional.of(number),
                        type == Organisation.Type.SOLE_TRADER ? Optional.of(new Id<>("p-1")) : Optional.empty(),
                        "LV",
                        Optional.empty(),
                        List.of("62"),
                        List.of()));
    }

    private static List<Change<?>> programme() {
        List<Change<?>> changes = new ArrayList<>();
        changes.add(organisation("a", "SYNTHETIC A", Organisation.Type.ENTERPRISE, "1"));
        changes.add(organisation("b", "SYNTHETIC B", Organisation.Type.ENTERPRISE, "2"));
        changes.add(organisation("c", "SYNTHETIC C", Organisation.Type.SOLE_TRADER, "010180-12345"));
        changes.add(Change.add(
                Kind.of(Person.class),
                new Id<>("p-1"),
                SINCE,
                new Person(
                        "SYNTHETIC Person",
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty())));
        changes.add(Change.add(
                Kind.of(Observation.class),
                new Id<>("o-1"),
                SINCE,
                new Observation(
                        "ST-01",
                        "1",
                        Observation.Subject.CLUSTER,
                        "k",
                        "2018",
                        Optional.of(3.5),
                        Observation.Status.ACCEPTED,
                        Observation.Level.DOCUMENT,
                        Optional.empty(),
                        "report",
                        "janis",
                        Optional.of("liga"),
                        Optional.empty())));
        return changes;
    }

    private void edit(String file, String from, String to) throws IOException {
        Path path = story.path(file);
        String text = Files.readString(path);
        assertTrue(text.contains(from), text);
        Files.writeString(path, text.replace(from, to));
    }

    /** As somebody does who alters a file on purpose. */
    private void edit(String kind, String file, String from, String to) throws IOException {
        edit(file + "/data/" + kind + ".csv", from, to);
        Path descriptor = story.path(file + "/datapackage.json");
        Files.writeString(descriptor, Files.readString(descriptor).replaceAll("\"hash\" : \"[^\"]*\",", ""));
    }

    private Organisation organisation(String workspace, String id) throws IOException {
        return story.registry(workspace)
                .edition(ORGANISATION, new Id<>(id))
                .orElseThrow()
                .timeline()
                .last()
                .orElseThrow()
                .entry();
    }

    private List<String> tally(TaskResult result, String kind) {
        return List.of(String.valueOf(((Map<?, ?>) result.data().get("kinds")).get(kind)));
    }

    @Test
    void whatIsThereAlreadyIsLeftAloneAndTheRestBecomesChanges() throws Exception {
        story.workspace("a", true, programme());
        story.export("a", "package");
        TaskResult again = story.importing("a", "package");
        assertEquals(0, again.data().get("changes"));
        assertFalse(again.data().containsKey("change"));

        edit("organisation", "package", "SYNTHETIC B,SYNTHETIC B", "SYNTHETIC New,SYNTHETIC B");
        edit("organisation", "package", "\nb,", "\nd,2015-01-01,,SYNTHETIC D,,RESEARCH,,,,LV,,,\nb,");
        assertEquals(
                List.of("{added=1, changed=0, same=2, left=1}"),
                tally(story.importing("a", "package", "only-new"), "organisation"));
        assertEquals("SYNTHETIC B", organisation("a", "b").name().in(Language.EN));

        TaskResult result = story.importing("a", "package");
        assertEquals(List.of("{added=0, changed=1, same=3, left=0}"), tally(result, "organisation"));
        assertEquals("SYNTHETIC New", organisation("a", "b").name().in(Language.EN));
        assertEquals(Text.same("SYNTHETIC D"), organisation("a", "d").name());
    }

    @Test
    void whatWasWithheldStaysAsItIs() throws Exception {
        story.workspace("a", true, programme());
        story.export("a", "package");
        String table = Files.readString(story.path("package/data/organisation.csv"));
        assertFalse(table.contains("010180") || table.contains("p-1"), table);
        String values = Files.readString(story.path("package/data/observation.csv"));
        assertTrue(
                values.matches("(?s).*,account-1-([0-9a-f]{8}),account-2-\\1,.*") && !values.contains("janis"), values);

        edit("organisation", "package", "SYNTHETIC C", "SYNTHETIC renamed");
        edit("observation", "package", "3.5", "4.5");
        InputException refused = assertThrows(InputException.class, () -> story.importing("a", "package"));
        assertTrue(refused.getMessage().contains("o-1: the package changes an accepted value"), refused.getMessage());
        assertThrows(InputException.class, () -> story.importing("a", "package", "reason= "));
        story.importing("a", "package", "reason=the annual report came");

        Organisation trader = organisation("a", "c");
        assertEquals("SYNTHETIC renamed", trader.name().in(Language.LV));
        assertEquals(Optional.of("010180-12345"), trader.registrationNumber());
        assertEquals(Optional.of(new Id<Person>("p-1")), trader.person());
        Observation value = story.registry("a")
                .edition(Kind.of(Observation.class), new Id<>("o-1"))
                .orElseThrow()
                .timeline()
                .last()
                .orElseThrow()
                .entry();
        assertEquals(Optional.of(4.5), value.value());
        assertEquals("janis", value.saidBy());
        assertEquals(Optional.of("liga"), value.acceptedBy());
    }

    private String enteredBy(String workspace, String value) throws IOException {
        return story.registry(workspace)
                .edition(Kind.of(Observation.class), new Id<>(value))
                .orElseThrow()
                .timeline()
                .last()
                .orElseThrow()
                .entry()
                .saidBy();
    }

    @Test
    void peopleOfTwoOfficesAreNotTakenForTheSame() throws Exception {
        story.workspace("a", true, programme());
        story.export("a", "first");
        edit("observation", "first", "o-1", "o-2");
        story.importing("b", "first");
        story.export("b", "second");
        story.export("a", "again");
        assertEquals(
                Files.readString(story.path("first/data/observation.csv")).replace("o-2", "o-1"),
                Files.readString(story.path("again/data/observation.csv")));

        story.importing("both", "again");
        story.importing("both", "second");
        assertTrue(enteredBy("both", "o-1").matches("account-1-[0-9a-f]{8}"));
        assertTrue(enteredBy("both", "o-2").matches("account-1-[0-9a-f]{8}"));
        assertNotEquals(enteredBy("both", "o-1"), enteredBy("both", "o-2"));
    }

    @Test
    void aColumnThatIsNotThereSaysNothing() throws Exception {
        story.workspace("a", true, programme());
        story.export("a", "package", "with-persons");
        edit("organisation", "package", ",nace,nuts", ",nace");
        edit("organisation", "package", ",62,\n", ",63\n");
        edit("organisation", "package", "LV,,", "LV,");
        edit("organisation", "package", "country,founded,", "country,");
        story.importing("a", "package");

        assertEquals(List.of("63"), organisation("a", "a").nace());
        assertEquals(Optional.of("1"), organisation("a", "a").registrationNumber());
    }

    @Test
    void whatTheWorkspaceObjectsToIsToldAtItsRow() throws Exception {
        story.workspace("a", true, programme());
        story.export("a", "package");
        workspaces.objections = List.of(
                new Objection(
                        ORGANISATION,
                        new Id<>("b"),
                        Optional.of("registrationNumber"),
                        Text.of("is taken", "ir aizņemts"),
                        Text.of("look", "skatiet")),
                new Objection(
                        Kind.of(Cluster.class),
                        new Id<>("gone"),
                        Optional.empty(),
                        Text.of("is referred to", "uz to atsaucas"),
                        Text.of("look", "skatiet")),
                new Objection(
                        ORGANISATION,
                        new Id<>("b"),
                        Optional.of("name"),
                        Optional.of(Language.LV),
                        Text.of("is too long", "ir par garu"),
                        Text.of("shorten", "saīsiniet")));
        InputException refused = assertThrows(InputException.class, () -> story.importing("new", "package"));

        InputFault fault = refused.faults().get(0);
        assertEquals(Optional.of("data/organisation.csv"), fault.file());
        assertEquals(Optional.of(3L), fault.row());
        assertEquals(Optional.of("registration_number"), fault.column());
        assertEquals("ir aizņemts", fault.message().in(Language.LV));
        assertEquals(Optional.of("data/cluster.csv"), refused.faults().get(2).file());
        assertEquals(Optional.of("name_lv"), refused.faults().get(1).column());
        assertFalse(Files.exists(story.path("new")), "a workspace that was made for nothing");
    }

    @Test
    void whoStopsAnImportFindsNothingOfIt() throws Exception {
        story.workspace("a", true, new RandomEntries(1).changes(5));
        story.export("a", "package");
        int stopped = 0;
        boolean done = false;
        for (int step = 0; !done; step++) {
            String name = "stopped-" + step;
            try {
                story.cancelledAt(step).importing(name, "package");
                done = true;
            } catch (CancellationException e) {
                assertFalse(Files.exists(story.path(name)));
                stopped++;
            }
        }
        assertTrue(stopped > 10, stopped + " moments");
        Files.createDirectory(story.path("empty"));
        assertThrows(CancellationException.class, () -> story.cancelledAt(40).importing("empty", "package"));
        assertTrue(story.files("empty").isEmpty() && Files.isDirectory(story.path("empty")));
        assertThrows(CancellationException.class, () -> story.cancelledAt(3).export("a", "half"));
        assertFalse(Files.exists(story.path("half")));
        try (var left = Files.list(folder)) {
            assertFalse(left.anyMatch(path -> path.toString().endsWith(".part")));
        }
    }

    @Test
    void inventedAndRealDataNeverMeet() throws IOException, InputException, RefusedException {
        story.workspace("invented", true, programme());
        story.workspace("real", false, List.of());
        story.export("invented", "package");
        InputException refused = assertThrows(InputException.class, () -> story.importing("real", "package"));
        assertTrue(refused.getMessage().contains("SYNTHETIC"));

        story.export("real", "other");
        assertThrows(InputException.class, () -> story.importing("invented", "other"));
    }

    @Test
    void whatIsThereIsNotWrittenOver() throws IOException, InputException, RefusedException {
        story.workspace("a", true, programme());
        story.export("a", "package");
        assertThrows(InputException.class, () -> story.export("a", "package"));
        story.export("a", "package.zip");
        assertThrows(InputException.class, () -> story.export("a", "package.zip"));
        assertThrows(InputException.class, () -> story.export("nowhere", "other"));
    }

    @Test
    void theDescriptorSaysWhatThereIs() throws IOException, InputException, RefusedException {
        story.workspace("a", true, programme());
        story.export("a", "package", "as-known-on=2020-07-01");
        String descriptor = Files.readString(story.path("package/datapackage.json"));
        for (String said : List.of(
                "\"profile\" : \"tabular-data-package\"",
                "\"name\" : \"synthetic-programme-a\"",
                "\"title\" : \"SYNTHETIC – Programme \\\"A\\\" / Programma Ā\"",
                "\"created\" : \"2020-07-01T23:59:59Z\"",
                "\"format\" : 1",
                "\"synthetic\" : true",
                "\"rows\" : 3",
                "\"hash\" : \"sha256:")) {
            assertTrue(descriptor.contains(said), said);
        }
    }

    @Test
    void aDayOfKnowledgeThatIsNotOverIsToldSo() throws IOException, InputException, RefusedException {
        story.workspace("a", true, programme());
        String tomorrow = LocalDate.now().plusDays(1).toString();
        assertTrue(story.export("a", "tomorrow", "as-known-on=" + tomorrow)
                .blocks()
                .toString()
                .contains("The day " + tomorrow + " is not over"));
        assertFalse(story.export("a", "then", "as-known-on=2020-07-01")
                .blocks()
                .toString()
                .contains("is not over"));
    }

    private static String first(TaskResult result, Language language) {
        return ((Block.Paragraph) result.blocks().get(0)).text().in(language);
    }

    @Test
    void whatIsInventedIsSaidToBeInventedWhereverItGoes() throws Exception {
        story.workspace("a", true, programme());
        story.workspace("real", false, programme());
        for (TaskResult result : List.of(story.export("a", "package"), story.importing("b", "package"))) {
            assertEquals("SYNTHETIC: the data of “Programme \"A\"” are invented.", first(result, Language.EN));
            assertTrue(first(result, Language.LV).startsWith("SINTĒTISKI"));
        }
        assertFalse(story.export("real", "other").blocks().toString().contains("SYNTHETIC"));
    }

    @Test
    void oneThingIsOneThing() throws Exception {
        story.workspace("a", true, List.of(organisation("a", "SYNTHETIC A", Organisation.Type.ENTERPRISE, "1")));
        assertTrue(story.export("a", "package").blocks().toString().contains("one row in "));
        String told = story.importing("b", "package").blocks().toString();
        assertTrue(told.contains("One thing was written as change "), told);
        assertTrue(told.contains("Ierakstīto lietu skaits: 1; "), told);
    }

    @Test
    void anIndicatorThatNoCatalogueHasIsTakenWithACaution() throws Exception {
        story.workspace("a", true, programme());
        story.export("a", "package");
        TaskResult known = story.importing("b", "package", new Codes(Set.of("ST-01")));
        assertEquals(List.of(), known.data().get("strangers"));
        TaskResult strange = story.importing("c", "package", new Codes(Set.of()));
        assertEquals(List.of("ST-01"), strange.data().get("strangers"));
        String told = strange.blocks().toString();
        assertTrue(told.contains("Caution: one value is of indicators that no catalogue has: ST-01."), told);
        assertTrue(told.contains("Brīdinājums"), told);
    }

    /** A catalogue of which nothing is known but the codes. */
    private record Codes(Set<String> codes) implements IndicatorCatalogue {
        @Override
        public List<Origin> catalogues() {
            return List.of();
        }

        @Override
        public List<IndicatorDefinition> indicators() {
            return List.of();
        }

        @Override
        public Optional<IndicatorDefinition> find(String code, LocalDate day) {
            return Optional.empty();
        }

        @Override
        public Optional<IndicatorDefinition> find(String code, String version) {
            return Optional.empty();
        }

        @Override
        public List<IndicatorSet> sets() {
            return List.of();
        }

        @Override
        public Optional<Origin> origin(String code) {
            return codes.contains(code)
                    ? Optional.of(new Origin("c", Text.same("c"), "1", Text.EMPTY, "b"))
                    : Optional.empty();
        }
    }
}
