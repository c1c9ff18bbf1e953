package nl.waarborg.launcher;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.TimeUnit;

/** The product as it is delivered, in a process of its own on its own data folder, to be killed and started again. */
public final class PackagedServer {

    private static final Path APPLICATION = Path.of("target", "quarkus-app", "quarkus-run.jar");
    private static final Duration START = Duration.ofSeconds(120);

    private final Path folder;
    private final Process process;
    private final URI address;

    private PackagedServer(Path folder, Process process, URI address) {
        this.folder = folder;
        this.process = process;
        this.address = address;
    }

    /** Starts it and waits until it answers. */
    public static PackagedServer start(Path folder) throws IOException, InterruptedException {
        int port = freePort();
        ProcessBuilder builder = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Dquarkus.http.port=" + port,
                        "-Dquarkus.management.port=" + freePort(),
                        "-Dwaarborg.data.folder=" + folder,
                        "-Dwaarborg.demo=false",
                        "-jar",
                        APPLICATION.toAbsolutePath().toString()))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(new File(folder.toFile(), "server.log")));
        PackagedServer server =
                new PackagedServer(folder, builder.start(), URI.create("http://127.0.0.1:" + port + "/api/v1"));
        server.awaitAnswer();
        return server;
    }

    public URI address() {
        return address;
    }

    /** As kill -9 does: nothing is finished, nothing is told. */
    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** Ends it in an orderly way, its database too. */
    public void stop() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
        }
    }

    /** A connection to its database with the rights of the owner. */
    public Connection database() throws SQLException {
        Properties access = DataFolder.at(folder).databaseAccess();
        String url = EmbeddedDatabase.settings(access).get("waarborg.db.url");
        return DriverManager.getConnection(
                "jdbc:" + url, EmbeddedDatabase.OWNER, access.getProperty(EmbeddedDatabase.OWNER));
    }

    private void awaitAnswer() throws InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            long end = System.nanoTime() + START.toNanos();
            while (System.nanoTime() < end) {
                if (!process.isAlive()) {
                    throw new IllegalStateException("The server did not start; see " + folder + "/server.log");
                }
                if (answers(client)) {
                    return;
                }
                Thread.sleep(200);
            }
        }
        throw new IllegalStateException("The server does not answer; see " + folder + "/server.log");
    }

    private boolean answers(HttpClient client) throws InterruptedException {
        try {
            return client.send(
                                    HttpRequest.newBuilder(URI.create(address + "/system"))
                                            .build(),
                                    BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
