package nl.waarborg.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** What makes a process of the public side: one role for everything, and nothing that works by itself. */
public final class PublicSide {

    /** On for a process that serves what is published and nothing else. */
    public static final String ONLY = "waarborg.public.only";

    static final String USERNAME = "waarborg.public.db.username";
    static final String PASSWORD = "waarborg.public.db.password";

    static final Map<String, String> SETTINGS = Map.of(
            ONLY,
            "true",
            "quarkus.flyway.migrate-at-start",
            "false",
            "quarkus.scheduler.enabled",
            "false",
            "waarborg.demo",
            "false",
            "waarborg.clock.movable",
            "false",
            "waarborg.mail.caught",
            "true");

    private PublicSide() {}

    /** Every connection of the process carries the role of the public, also one that somebody would open by mistake. */
    static Map<String, String> asOnlyRole(String url, String username, String password) {
        Map<String, String> settings = new HashMap<>();
        settings.put("waarborg.db.url", url);
        settings.put("waarborg.db.username", username);
        settings.put("waarborg.db.password", password);
        settings.put("waarborg.db.owner.username", username);
        settings.put("waarborg.db.owner.password", password);
        settings.put(USERNAME, username);
        settings.put(PASSWORD, password);
        settings.put("waarborg.db.pool.size", "1");
        Path keys = ownKeys();
        settings.put("waarborg.keys.folder", keys.toString());
        settings.put("waarborg.files.folder", keys.toString());
        return settings;
    }

    private static Path ownKeys() {
        try {
            Path folder = Files.createTempDirectory("waarborg-public");
            KeyFolder.ensure(folder);
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
