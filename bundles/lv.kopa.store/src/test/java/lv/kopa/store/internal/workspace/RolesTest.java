package lv.kopa.store.internal.workspace;

import static lv.kopa.store.internal.workspace.Facts.MAY;
import static lv.kopa.store.internal.workspace.Facts.addCluster;
import static lv.kopa.store.internal.workspace.Facts.addOrganisation;
import static lv.kopa.store.internal.workspace.Office.ONE;
import static lv.kopa.store.internal.workspace.Office.PERIOD;
import static lv.kopa.store.internal.workspace.Office.VALUE;
import static lv.kopa.store.internal.workspace.Office.edition;
import static lv.kopa.store.internal.workspace.Office.period;
import static lv.kopa.store.internal.workspace.Office.say;
import static lv.kopa.store.internal.workspace.Office.value;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import lv.kopa.registry.Change;
import lv.kopa.registry.Edition;
import lv.kopa.registry.Id;
import lv.kopa.registry.Observation;
import lv.kopa.registry.Observation.Status;
import lv.kopa.registry.RefusedException;
import lv.kopa.registry.ReportingPeriod;
import lv.kopa.registry.Role;
import lv.kopa.registry.Timeline;
import lv.kopa.registry.Workspace;
import lv.kopa.text.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who may do what on a server: Kopa says it in words, and the database enforces it, also for who works with psql. */
class RolesTest {
    private static final LocalDate JANUARY = LocalDate.of(2018, 1, 1);

    @TempDir
    private Path folders;

    private Office office;

    @BeforeEach
    void open() throws Exception {
        office = new Office(folders);
        office.owner().registry().commit(List.of(addOrganisation("o-1", "Firm"), period()), "");
    }

    @AfterEach
    void close() throws Exception {
        if (office != null) {
            office.close();
        }
    }

    private static String refused(Workspace workspace, Change<?> change) {
        RefusedException refused =
                assertThrows(RefusedException.class, () -> workspace.registry().commit(List.of(change), "because"));
        return refused.objections().get(0).message().in(Language.EN);
    }

    private void forbidden(String account, String statement) {
        SQLException failure = assertThrows(SQLException.class, () -> office.sql(account, statement));
        assertEquals("42501", failure.getSQLState(), failure::getMessage);
    }

    /** A row like the first of a table, but for some fields, as somebody would write it who works with psql. */
    private static String like(String table, String differences) {
        return "INSERT INTO " + table
                + " SELECT (jsonb_populate_record(t, jsonb_build_object('row_no', 9999, 'change_from', "
                + "(SELECT number + 1 FROM change_head), 'change_until', NULL, " + differences + "))).* FROM " + table
                + " t LIMIT 1";
    }

    private static Change<Observation> accept(Edition<Observation> edition, String by) {
        Observation said = edition.timeline().last().orElseThrow().entry();
        return edition.to(
                Timeline.since(JANUARY, value(said.value().orElseThrow(), Status.ACCEPTED, said.saidBy(), by)));
    }

    @Test
    void theWorkspaceTellsTheRolesOfTheAccount() throws Exception {
        assertEquals(EnumSet.allOf(Role.class), office.owner().roles());
        assertEquals(PostgresServer.OWNER, office.owner().who());
        assertEquals(
                Set.of(Role.READER, Role.ENTRY, Role.ACCEPTOR),
                office.with("anna", Role.ENTRY, Role.ACCEPTOR).roles());
        assertEquals(Set.of(Role.READER), office.with("ruta", Role.READER).roles());
    }

    @Test
    void whoHasNoRoleIsNotLetIn() {
        assertThrows(lv.kopa.registry.WorkspaceException.class, () -> office.with("zane"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"READER", "EVALUATOR", "AUDITOR"})
    void whoOnlyReadsCannotWrite(Role role) throws Exception {
        Workspace reader = office.with("ruta", role);
        assertEquals(
                1,
                reader.registry()
                        .at(lv.kopa.registry.Moment.of(MAY))
                        .all(Facts.ORGANISATION)
                        .size());
        assertTrue(refused(reader, addCluster("c-1", "One")).contains("may not enter or change this"));
        forbidden("ruta", like("organisation", "'id', 'o-2'"));
        forbidden("ruta", "UPDATE organisation SET change_until = 2");
        forbidden("ruta", "DELETE FROM organisation");
        forbidden("ruta", "TRUNCATE organisation");
        forbidden("ruta", "CREATE TABLE mine (a int)");
        forbidden("ruta", "CREATE TEMPORARY TABLE change_head (number bigint)");
    }

    @Test
    void entryCannotAcceptWhatOthersSay() throws Exception {
        Workspace anna = office.with("anna", Role.ENTRY);
        anna.registry().commit(List.of(say(1, Status.SUBMITTED, anna.who())), "");
        Workspace janis = office.with("janis", Role.ENTRY);

        assertTrue(
                refused(janis, accept(edition(janis, VALUE, ONE), janis.who())).contains("may not accept values"));
        forbidden("janis", like("observation", "'status', 'ACCEPTED', 'accepted_by', session_user"));
        forbidden("janis", like("observation", "'value', 5"));
        forbidden("janis", like("observation", "'id', 'v-2', 'said_by', 'somebody'"));
    }

    @Test
    void nobodyAcceptsTheirOwnValue() throws Exception {
        Workspace anna = office.with("anna", Role.ENTRY, Role.ACCEPTOR);
        anna.registry().commit(List.of(say(1, Status.SUBMITTED, anna.who())), "");

        assertTrue(refused(anna, accept(edition(anna, VALUE, ONE), anna.who())).contains("cannot accept it"));
        forbidden("anna", like("observation", "'status', 'ACCEPTED', 'accepted_by', session_user"));
        forbidden("anna", like("observation", "'status', 'ACCEPTED', 'accepted_by', NULL"));
        forbidden(
                PostgresServer.OWNER, like("observation", "'status', 'ACCEPTED', 'accepted_by', 'x', 'said_by', 'x'"));
    }

    @Test
    void anAcceptorAcceptsAndDoesNothingElse() throws Exception {
        Workspace anna = office.with("anna", Role.ENTRY);
        anna.registry().commit(List.of(say(1, Status.SUBMITTED, anna.who())), "");
        Workspace liga = office.with("liga", Role.ACCEPTOR);

        Edition<Observation> said = edition(liga, VALUE, ONE);
        assertTrue(refused(liga, said.to(Timeline.never())).contains("may not enter"));
        forbidden("liga", "UPDATE observation SET change_until = (SELECT number + 1 FROM change_head)");
        assertTrue(refused(liga, said.to(Timeline.since(JANUARY, value(2, Status.SUBMITTED, liga.who(), null))))
                .contains("may not enter"));
        assertTrue(refused(liga, addCluster("c-1", "One")).contains("may not enter"));

        long change = liga.registry()
                .commit(List.of(accept(said, liga.who())), "seen")
                .change();
        assertEquals(
                Optional.of(liga.who()),
                edition(anna, VALUE, ONE)
                        .timeline()
                        .last()
                        .orElseThrow()
                        .entry()
                        .acceptedBy());
        liga.registry().undo(change);
        assertEquals(said.timeline(), edition(anna, VALUE, ONE).timeline());
    }

    @Test
    void anAcceptorBringsBackNothingThatWasWithdrawnOrHoldsOnOtherDays() throws Exception {
        Workspace anna = office.with("anna", Role.ENTRY);
        Workspace liga = office.with("liga", Role.ACCEPTOR);
        LocalDate july = LocalDate.of(2018, 7, 1);
        anna.registry().commit(List.of(say(1, Status.SUBMITTED, anna.who())), "");
        anna.registry()
                .commit(
                        List.of(edition(anna, VALUE, ONE)
                                .to(Timeline.since(JANUARY, value(2, Status.SUBMITTED, anna.who(), null)))),
                        "");
        forbidden("liga", like("observation", "'value', 1, 'status', 'ACCEPTED', 'accepted_by', session_user"));

        Timeline<Observation> both = Timeline.since(JANUARY, value(2, Status.SUBMITTED, anna.who(), null))
                .from(july, value(3, Status.SUBMITTED, anna.who(), null));
        anna.registry().commit(List.of(edition(anna, VALUE, ONE).to(both)), "");
        forbidden(
                "liga",
                like(
                        "observation",
                        "'value', 2, 'valid_from', '2018-07-01', 'status', 'ACCEPTED', 'accepted_by', session_user"));
        liga.registry().commit(List.of(edition(liga, VALUE, ONE).to(accepted(both, liga.who()))), "seen");
        assertEquals(List.of(), office.owner().audit().verify().damage());
    }

    private static Timeline<Observation> accepted(Timeline<Observation> said, String by) {
        return new Timeline<>(said.steps().stream()
                .map(step -> new Timeline.Step<>(
                        step.span(),
                        value(
                                step.entry().value().orElseThrow(),
                                Status.ACCEPTED,
                                step.entry().saidBy(),
                                by)))
                .toList());
    }

    @Test
    void whoTakesAwayWhatSomebodyElseSaidTakesThatBackAndNobodyElseDoes() throws Exception {
        Workspace anna = office.with("anna", Role.ENTRY);
        Workspace janis = office.with("janis", Role.ENTRY);
        anna.registry().commit(List.of(say(1, Status.SUBMITTED, anna.who())), "");
        Timeline<Observation> said = edition(anna, VALUE, ONE).timeline();
        long gone = janis.registry()
                .commit(List.of(edition(janis, VALUE, ONE).to(Timeline.never())), "")
                .change();

        Workspace zane = office.with("zane", Role.ENTRY);
        forbidden("zane", like("observation", "'value', 1"));
        assertEquals(office.account("zane"), zane.who());
        janis.registry().undo(gone);
        assertEquals(said, edition(anna, VALUE, ONE).timeline());
    }

    @Test
    void onlyAnApproverClosesAPeriod() throws Exception {
        Workspace anna = office.with("anna", Role.ENTRY);
        Workspace pauls = office.with("pauls", Role.APPROVER);
        Edition<ReportingPeriod> open = edition(anna, PERIOD, new Id<>("2018"));
        Change<ReportingPeriod> closing = open.to(open.timeline().from(LocalDate.of(2019, 4, 1), period(true)));

        assertTrue(refused(anna, closing).contains("may not close periods"));
        forbidden("anna", like("reporting_period", "'closed', true"));
        pauls.registry().commit(List.of(closing), "all values are in");
        Edition<ReportingPeriod> closed = edition(anna, PERIOD, new Id<>("2018"));
        assertTrue(refused(anna, closed.to(open.timeline())).contains("may not close periods or open them"));
        forbidden("anna", "UPDATE reporting_period SET change_until = 3 WHERE closed");
        assertTrue(refused(pauls, addCluster("c-1", "One")).contains("may not enter"));

        RefusedException refused = assertThrows(RefusedException.class, () -> anna.registry()
                .commit(List.of(say(1, Status.SUBMITTED, anna.who())), ""));
        assertTrue(refused.objections().get(0).message().in(Language.EN).contains("is closed"));
        anna.registry().commit(List.of(say(1, Status.SUBMITTED, anna.who())), "came late");
    }

    @Test
    void theLogIsWrittenOnceAndInOnesOwnName() throws Exception {
        Workspace anna = office.with("anna", Role.ENTRY);
        anna.registry().commit(List.of(addCluster("c-1", "One")), "");

        assertEquals(office.account("anna"), anna.who());
        forbidden("anna", "UPDATE change_log SET reason = 'other'");
        forbidden("anna", "DELETE FROM change_log");
        forbidden("anna", "DELETE FROM change_item");
        forbidden("anna", "UPDATE change_item SET id = 'other'");
        forbidden("anna", "UPDATE change_head SET number = 0, hash = '0'");
        forbidden("anna", "DELETE FROM change_head");
        forbidden("anna", "UPDATE \"cluster\" SET name_en = 'Other'");
        forbidden("anna", "UPDATE \"cluster\" SET change_until = 1");
        forbidden("anna", like("\"cluster\"", "'change_until', 7"));
        forbidden("anna", "ALTER TABLE observation DISABLE TRIGGER ALL");
        forbidden(
                "anna",
                "INSERT INTO change_log SELECT number + 1, at_time, 'somebody', reason, first_item, items, digest, hash, hash "
                        + "FROM change_log WHERE number = 2");
        forbidden(
                "anna",
                "INSERT INTO change_log SELECT number + 5, at_time, session_user, reason, first_item, items, digest, hash, hash "
                        + "FROM change_log WHERE number = 2");
        assertEquals(List.of(), office.owner().audit().verify().damage());
    }

    /** Names in three alphabets and one character that Java counts twice; times with and without parts of a second. */
    @Test
    void aLineOfTheLogBearsItsOwnHashAndIsNotMadeBeforeTheOneBeforeIt() throws Exception {
        Workspace anna = office.with("anna", Role.ENTRY);
        for (String reason : List.of("", "ā, ж and 😀", "=\n1:")) {
            anna.registry().commit(List.of(addCluster("c-" + reason.length(), "One " + reason)), reason);
        }
        String line = "INSERT INTO change_log SELECT head.number + 1, %s, session_user, 'why', head.last_item + %d, 0, "
                + "repeat('a', 64), head.hash, %s FROM change_head head";
        String hash =
                "kopa_hash(ROW(head.number + 1, %s, session_user, 'why', head.last_item + %d, 0, repeat('a', 64), "
                        + "head.hash, '')::change_log)";
        String now = "clock_timestamp()";
        String before = "head.at_time - interval '1 hour'";
        forbidden("anna", line.formatted(now, 1, "repeat('b', 64)"));
        forbidden("anna", line.formatted(before, 1, hash.formatted(before, 1)));
        forbidden("anna", line.formatted("head.at_time", 2, hash.formatted("head.at_time", 2)));
        assertEquals(List.of(), office.owner().audit().verify().damage());
    }

    @Test
    void nobodyEndsARowPastTheLog() throws Exception {
        Workspace anna = office.with("anna", Role.ENTRY);
        anna.registry().commit(List.of(addCluster("c-1", "One")), "");
        forbidden("anna", "UPDATE \"cluster\" SET change_until = (SELECT number + 1 FROM change_head)");
        forbidden("anna", like("\"cluster\"", "'id', 'c-2'"));
        assertEquals(List.of(), office.owner().audit().verify().damage());
    }

    @Test
    void aChangeBearsTheTimeOfTheServer() throws Exception {
        Workspace anna = office.with("anna", Role.ENTRY);
        String line =
                "INSERT INTO change_log SELECT head.number + 1, %1$s, session_user, 'why', head.last_item + 1, 0, "
                        + "repeat('a', 64), head.hash, kopa_hash(ROW(head.number + 1, %1$s, session_user, 'why', head.last_item + 1, "
                        + "0, repeat('a', 64), head.hash, '')::change_log) FROM change_head head";
        forbidden("anna", line.formatted("timestamptz '2099-01-01'"));
        java.time.Instant made =
                anna.registry().commit(List.of(addCluster("c-1", "One")), "").at();
        assertTrue(
                java.time.Duration.between(made, java.time.Instant.now()).abs().toSeconds() < 60);
    }

    @Test
    void theEndOfTheLogHasAsManyItemsAsItSays() throws Exception {
        Workspace anna = office.with("anna", Role.ENTRY);
        forbidden(
                "anna",
                "WITH line AS (INSERT INTO change_log SELECT head.number + 1, head.at_time, session_user, '', head.last_item + 1, 1, "
                        + "repeat('a', 64), head.hash, kopa_hash(ROW(head.number + 1, head.at_time, session_user, '', "
                        + "head.last_item + 1, 1, repeat('a', 64), head.hash, '')::change_log) FROM change_head head RETURNING *) "
                        + "UPDATE change_head SET number = line.number, hash = line.hash, at_time = line.at_time, "
                        + "last_item = line.first_item FROM line");
        assertEquals(office.account("anna"), anna.who());
    }

    @Test
    void whoLosesARoleWhileWorkingIsRefusedInWords() throws Exception {
        Workspace anna = office.with("anna", Role.ENTRY, Role.READER);
        office.server()
                .superuserQuietly("postgres", "REVOKE " + office.group(Role.ENTRY) + " FROM " + office.account("anna"));
        String words = refused(anna, addCluster("c-1", "One"));
        assertEquals("The server refuses this to “" + anna.who() + "”", words);
    }

    /** A package that changes the name of a cluster is no affair of the owner's. */
    @Test
    void whoEntersTakesOverWhatNobodyElseSaid() throws Exception {
        Workspace anna = office.with("anna", Role.ENTRY);
        anna.registry().takeOver(List.of(addCluster("c-1", "One"), say(1, Status.SUBMITTED, anna.who())), "a package");
        Workspace ruta = office.with("ruta", Role.READER);
        RefusedException refused = assertThrows(
                RefusedException.class, () -> ruta.registry().takeOver(List.of(addCluster("c-2", "Two")), "a package"));
        assertTrue(refused.objections().get(0).message().in(Language.EN).contains("may not enter"));
        assertEquals(List.of(), office.owner().audit().verify().damage());
    }

    @Test
    void onlyTheOwnerTakesOverWhatOthersSaid() throws Exception {
        Workspace anna = office.with("anna", Role.ENTRY, Role.ACCEPTOR, Role.APPROVER);
        Change<Observation> theirs = say(1, Status.SUBMITTED, "somebody");
        RefusedException refused =
                assertThrows(RefusedException.class, () -> anna.registry().takeOver(List.of(theirs), "a package"));
        assertTrue(refused.objections().get(0).message().in(Language.EN).contains("may not take over"));
        office.owner().registry().takeOver(List.of(theirs), "a package");
        assertEquals(
                "somebody",
                edition(anna, VALUE, ONE)
                        .timeline()
                        .last()
                        .orElseThrow()
                        .entry()
                        .saidBy());
    }
}
