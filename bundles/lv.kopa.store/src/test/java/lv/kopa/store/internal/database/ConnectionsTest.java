package lv.kopa.store.internal.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConnectionsTest {
    @TempDir
    private Path folder;

    @Test
    void closingWaitsForWhoWorks() throws Exception {
        Connections connections = new Connections(new Embedded(folder, false));
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            Future<Integer> work = threads.submit(() -> connections.reading(connection -> {
                begun.countDown();
                await(goOn);
                return one(connection);
            }));
            await(begun);
            Future<?> closing = threads.submit(() -> {
                connections.close();
                return null;
            });
            assertThrows(TimeoutException.class, () -> closing.get(300, TimeUnit.MILLISECONDS));
            goOn.countDown();
            assertEquals(1, work.get(1, TimeUnit.MINUTES));
            closing.get(1, TimeUnit.MINUTES);
        } finally {
            goOn.countDown();
            threads.shutdownNow();
        }
        assertThrows(
                IllegalStateException.class, () -> connections.reading(ConnectionsTest::one), "nobody works after");
    }

    private static int one(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT 1")) {
            row.next();
            return row.getInt(1);
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await(1, TimeUnit.MINUTES);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
