package lv.kopa.store.internal.workspace;

import static lv.kopa.store.internal.workspace.Facts.CLUSTER;
import static lv.kopa.store.internal.workspace.Facts.MAY;
import static lv.kopa.store.internal.workspace.Facts.addCluster;
import static lv.kopa.store.internal.workspace.Facts.cluster;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import lv.kopa.registry.Audit;
import lv.kopa.registry.Cluster;
import lv.kopa.registry.Edition;
import lv.kopa.registry.Id;
import lv.kopa.registry.Receipt;
import lv.kopa.registry.Recorded;
import lv.kopa.registry.RefusedException;
import lv.kopa.registry.Role;
import lv.kopa.registry.Timeline;
import lv.kopa.registry.Workspace;
import lv.kopa.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Twenty people edit the same few clusters on one server at once. */
class TwentyClientsTest {
    private static final int CLIENTS = 20;
    private static final int CLUSTERS = 4;
    private static final int EDITS = 15;

    @TempDir
    private Path folders;

    private final Map<Long, String> acknowledged = new ConcurrentHashMap<>();
    private final AtomicInteger refused = new AtomicInteger();

    @Test
    @Timeout(300)
    void nobodyOverwritesAnotherSilently() throws Exception {
        try (Office office = new Office(folders)) {
            for (int i = 0; i < CLUSTERS; i++) {
                office.owner().registry().commit(List.of(addCluster("c-" + i, "begin")), "");
            }
            List<Callable<Void>> clients = new ArrayList<>();
            for (int i = 0; i < CLIENTS; i++) {
                Workspace client = office.with("client" + i, Role.ENTRY);
                int seed = i;
                clients.add(() -> edit(client, seed));
            }
            ExecutorService people = Executors.newFixedThreadPool(CLIENTS);
            try {
                for (Future<Void> each : people.invokeAll(clients)) {
                    each.get();
                }
            } finally {
                people.shutdownNow();
            }
            assertEquals(CLIENTS * EDITS, acknowledged.size() + refused.get());
            assertTrue(refused.get() > 0, "twenty people met each other");
            history(office.owner());
            Audit.Verification found = office.owner().audit().verify();
            assertEquals(List.of(), found.damage());
            assertEquals(CLUSTERS + acknowledged.size(), found.changes());
        }
    }

    private Void edit(Workspace client, int seed) throws Exception {
        Random random = new Random(seed);
        for (int i = 0; i < EDITS; i++) {
            Id<Cluster> id = new Id<>("c-" + random.nextInt(CLUSTERS));
            Edition<Cluster> seen = client.registry().edition(CLUSTER, id).orElseThrow();
            String name = name(seen.timeline());
            Thread.sleep(random.nextInt(10));
            try {
                String mine = seed + "-" + i + " after "
                        + name.substring(0, name.indexOf(' ') < 0 ? name.length() : name.indexOf(' '));
                Receipt receipt =
                        client.registry().commit(List.of(seen.to(Timeline.since(MAY, cluster(mine)))), "edit");
                acknowledged.put(receipt.change(), mine);
                assertEquals(client.who(), receipt.who());
            } catch (RefusedException e) {
                assertTrue(e.getMessage().contains("has changed it since"), e.getMessage());
                refused.incrementAndGet();
            }
        }
        return null;
    }

    private static String name(Timeline<Cluster> timeline) {
        return timeline.last().orElseThrow().entry().name().in(Language.EN);
    }

    /** Every change that was acknowledged is there, and each was made by somebody who saw the one before it. */
    private void history(Workspace workspace) {
        int found = 0;
        for (int i = 0; i < CLUSTERS; i++) {
            List<Recorded<Cluster>> history = workspace.registry().history(CLUSTER, new Id<>("c-" + i));
            for (int at = 0; at + 1 < history.size(); at++) {
                Recorded<Cluster> change = history.get(at);
                String mine = name(change.timeline());
                assertEquals(acknowledged.get(change.by().change()), mine);
                String before = name(history.get(at + 1).timeline());
                assertTrue(before.startsWith(mine.substring(mine.indexOf("after ") + 6)), mine + " / " + before);
                found++;
            }
        }
        assertEquals(acknowledged.size(), found);
    }
}
