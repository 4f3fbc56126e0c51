package lv.kopa.store.internal.database;

import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Deque;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import lv.kopa.registry.RefusedException;
import lv.kopa.registry.WorkspaceException;

/** Connections to one database: as many as work at the same time, each used again. */
public final class Connections implements AutoCloseable {
    private final Dialect dialect;
    private final Deque<Connection> idle = new ConcurrentLinkedDeque<>();
    private final ReadWriteLock working = new ReentrantReadWriteLock();
    private volatile boolean closed;

    /** Connections to this database; the first is made when it is needed. */
    public Connections(Dialect dialect) {
        this.dialect = dialect;
    }

    /** Something that reads. */
    @FunctionalInterface
    public interface Reading<R> {
        /** What was read. */
        R read(Connection connection) throws SQLException;
    }

    /** Something that writes. */
    @FunctionalInterface
    public interface Change<R> {
        /** What came of it. */
        R write(Connection connection) throws SQLException, RefusedException, WorkspaceException;
    }

    /** The database. */
    public Dialect dialect() {
        return dialect;
    }

    /** Reads in one transaction. */
    public <R> R reading(Reading<R> reading) throws WorkspaceException {
        try {
            return with(reading::read);
        } catch (RefusedException e) {
            throw new IllegalStateException("reading is never refused", e);
        }
    }

    /** Reads in one transaction that sees everything as it was at its beginning. */
    public <R> R frozen(Reading<R> reading) throws WorkspaceException {
        return reading(connection -> {
            int usual = connection.getTransactionIsolation();
            connection.setTransactionIsolation(dialect.frozen());
            try {
                R result = reading.read(connection);
                connection.commit();
                return result;
            } finally {
                connection.rollback();
                connection.setTransactionIsolation(usual);
            }
        });
    }

    /** Writes in one transaction; when this returns what was written is on disk. */
    public <R> R writing(Change<R> change) throws WorkspaceException, RefusedException {
        return with(connection -> {
            R result = change.write(connection);
            connection.commit();
            dialect.settle(connection);
            return result;
        });
    }

    private <R> R with(Change<R> work) throws WorkspaceException, RefusedException {
        Connection connection = null;
        boolean whole = false;
        working.readLock().lock();
        try {
            connection = borrowed();
            R result = work.write(connection);
            connection.commit();
            whole = true;
            return result;
        } catch (SQLException e) {
            throw dialect.trouble(e);
        } catch (UncheckedIOException e) {
            if (e.getCause() instanceof WorkspaceException known) {
                throw known; // in words already
            }
            throw e;
        } finally {
            giveBack(connection, whole);
            working.readLock().unlock();
        }
    }

    private Connection borrowed() throws SQLException {
        if (closed) {
            throw new IllegalStateException("the workspace is closed");
        }
        Connection connection = idle.poll();
        if (connection == null) {
            connection = dialect.source().getConnection();
            connection.setAutoCommit(false);
        }
        return connection;
    }

    private void giveBack(Connection connection, boolean whole) {
        if (connection == null) {
            return;
        }
        try {
            if (!whole) {
                connection.rollback();
            }
            if (!closed && connection.isValid(0)) {
                idle.push(connection);
                return;
            }
        } catch (SQLException e) {
            System.getLogger(Connections.class.getName())
                    .log(System.Logger.Level.DEBUG, "a connection was lost; the failure itself has been told", e);
        }
        close(connection);
        release(); // where one was lost, the others that wait were, too
    }

    private static void close(Connection connection) {
        try {
            connection.close();
        } catch (SQLException e) {
            System.getLogger(Connections.class.getName())
                    .log(System.Logger.Level.DEBUG, "a connection could not be closed", e);
        }
    }

    /** Overwrites on disk what was deleted or changed. Waits until nobody works, and lets nobody work meanwhile. */
    public void forget() throws WorkspaceException {
        working.writeLock().lock();
        try {
            Connection connection = borrowed();
            release();
            dialect.forget(connection);
        } catch (SQLException e) {
            throw dialect.trouble(e);
        } finally {
            working.writeLock().unlock();
        }
    }

    /** Closes all connections that nobody works with. */
    private void release() {
        for (Connection connection = idle.poll(); connection != null; connection = idle.poll()) {
            close(connection);
        }
    }

    private void leave(Connection last) {
        try {
            dialect.leave(last);
        } catch (SQLException e) {
            System.getLogger(Connections.class.getName())
                    .log(System.Logger.Level.INFO, "the database takes more room than it needs", e);
            close(last);
        }
    }

    /** Closes all connections, and the database. Waits until nobody works. */
    @Override
    public void close() throws WorkspaceException {
        closed = true;
        working.writeLock().lock();
        try {
            closeAll();
        } finally {
            working.writeLock().unlock();
        }
    }

    private void closeAll() throws WorkspaceException {
        Connection last = idle.poll();
        release();
        if (last != null) {
            leave(last);
        }
        try {
            dialect.close();
        } catch (SQLException e) {
            throw dialect.trouble(e);
        }
    }
}
