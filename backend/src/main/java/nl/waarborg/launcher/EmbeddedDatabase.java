package nl.waarborg.launcher;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.jboss.logging.Logger;

/**
 * A real PostgreSQL server that lives in the data folder: durable (fsync on), on the loopback address, with a password
 * for every role, on a port that stays the same for the folder. The data outlives restarts and kill -9; a server that
 * outlived its killed parent is stopped first.
 */
final class EmbeddedDatabase implements AutoCloseable {

    static final String NAME = "waarborg";
    static final String OWNER = "waarborg_owner";
    static final String APPLICATION = "waarborg_app";
    /** Serves what is published, and can read nothing else. */
    static final String PUBLIC = "waarborg_public";

    private static final Logger LOG = Logger.getLogger(EmbeddedDatabase.class);
    private static final String SUPERUSER = "postgres";
    private static final List<String> ROLES = List.of(SUPERUSER, OWNER, APPLICATION, PUBLIC);
    private static final Duration START_WAIT = Duration.ofSeconds(60);
    private static final int FIRST_PORT = 15_432;
    private static final int PORTS = 4_000;
    private static final int PASSWORD_BYTES = 24;

    private static final String PASSWORDS_ONLY = """
            # made by Waarborg: passwords only, from this machine only
            host all all 127.0.0.1/32 scram-sha-256
            host all all ::1/128 scram-sha-256
            """;

    private final EmbeddedPostgres server;
    private final Properties access;

    private EmbeddedDatabase(EmbeddedPostgres server, Properties access) {
        this.server = server;
        this.access = access;
    }

    /**
     * How the database of a folder will be reached, before it is there. What still runs of a former one is stopped first, as
     * it holds the port.
     *
     * @param folder whose lock the caller holds
     */
    static Properties prepare(DataFolder folder) {
        OrphanedServer.stopIn(folder.cluster());
        return accessOf(folder);
    }

    /**
     * @param access from {@link #prepare}
     * @param binaries where the server's programs are unpacked, once
     * @param durable false only in tests, which need no data after a crash
     */
    static EmbeddedDatabase start(DataFolder folder, Properties access, Path binaries, boolean durable) {
        try {
            Files.createDirectories(binaries);
            EmbeddedPostgres server = builder(folder, access, binaries, durable).start();
            EmbeddedDatabase database = new EmbeddedDatabase(server, access);
            database.secure(folder);
            return database;
        } catch (IOException e) {
            throw new UncheckedIOException("The embedded PostgreSQL in " + folder.cluster() + " does not start", e);
        }
    }

    private static EmbeddedPostgres.Builder builder(
            DataFolder folder, Properties access, Path binaries, boolean durable) {
        String safe = durable ? "on" : "off";
        return EmbeddedPostgres.builder()
                .setDataDirectory(folder.cluster())
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setOverrideWorkingDirectory(binaries.toFile())
                .setPGStartupWait(START_WAIT)
                .setPort(Integer.parseInt(access.getProperty("port")))
                .setConnectConfig("password", access.getProperty(SUPERUSER))
                .setLocaleConfig("locale-provider", "icu")
                .setLocaleConfig("icu-locale", "nl-NL")
                .setLocaleConfig("locale", "C.UTF-8")
                .setServerConfig("listen_addresses", "localhost")
                .setServerConfig("unix_socket_directories", "")
                .setServerConfig("password_encryption", "scram-sha-256")
                // nobody guesses 192 random bits; to stretch them took a tenth of the start, at each connection anew
                .setServerConfig("scram_iterations", "1")
                .setServerConfig("timezone", "UTC")
                .setServerConfig("max_connections", "60")
                .setServerConfig("jit", "off")
                .setServerConfig("fsync", safe)
                .setServerConfig("full_page_writes", safe)
                .setServerConfig("synchronous_commit", safe);
    }

    /** The settings with which the server connects; the same for whoever shares the folder (the administrator's verb). */
    static Map<String, String> settings(Properties access) {
        return Map.of(
                "waarborg.db.url",
                "postgresql://127.0.0.1:" + access.getProperty("port") + "/" + NAME,
                "waarborg.db.username",
                APPLICATION,
                "waarborg.db.password",
                access.getProperty(APPLICATION),
                "waarborg.db.owner.username",
                OWNER,
                "waarborg.db.owner.password",
                access.getProperty(OWNER),
                "waarborg.public.db.username",
                PUBLIC,
                "waarborg.public.db.password",
                access.getProperty(PUBLIC));
    }

    /** Same passwords for the life of the folder; another port only when its own was taken by somebody else. */
    private static Properties accessOf(DataFolder folder) {
        Properties access = folder.databaseAccess();
        for (String role : ROLES) {
            access.computeIfAbsent(role, name -> newPassword());
        }
        String kept = access.getProperty("port");
        int first = kept != null
                ? Integer.parseInt(kept)
                : FIRST_PORT + Math.floorMod(folder.path().hashCode(), PORTS);
        access.setProperty("port", Integer.toString(freePortFrom(first)));
        folder.keepDatabaseAccess(access);
        return access;
    }

    private static int freePortFrom(int first) {
        for (int port = first; port < first + PORTS; port++) {
            try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
                return socket.getLocalPort();
            } catch (IOException taken) {
                LOG.debugf("Port %d is taken", port);
            }
        }
        throw new IllegalStateException("No free port for the embedded PostgreSQL from " + first);
    }

    private static String newPassword() {
        byte[] bytes = new byte[PASSWORD_BYTES];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    /**
     * A new cluster trusts everyone; this makes roles and database and closes it. Every step can be repeated, so that a
     * crash in between is mended by the next start, as is a role that an older version did not know or kept otherwise.
     */
    private void secure(DataFolder folder) throws IOException {
        Path rules = folder.cluster().resolve("pg_hba.conf");
        Map<String, String> superuser = Map.of("password", access.getProperty(SUPERUSER));
        try (Connection connection = server.getPostgresDatabase(superuser).getConnection();
                Statement statement = connection.createStatement()) {
            for (String name : ROLES) {
                role(statement, name);
            }
            if (Files.readString(rules).equals(PASSWORDS_ONLY)) {
                return;
            }
            if (!exists(statement, "select 1 from pg_database where datname = '" + NAME + "'")) {
                statement.execute("create database " + NAME + " owner " + OWNER);
            }
            Files.writeString(rules, PASSWORDS_ONLY, StandardCharsets.US_ASCII);
            statement.execute("select pg_reload_conf()");
        } catch (SQLException e) {
            throw new IllegalStateException("The embedded PostgreSQL could not be secured", e);
        }
    }

    private void role(Statement statement, String name) throws SQLException {
        String verb = exists(statement, "select 1 from pg_roles where rolname = '" + name + "'") ? "alter" : "create";
        statement.execute(verb + " role " + name + " login password '" + access.getProperty(name) + "'");
    }

    private static boolean exists(Statement statement, String query) throws SQLException {
        try (ResultSet rows = statement.executeQuery(query)) {
            return rows.next();
        }
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
