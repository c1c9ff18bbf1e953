package nl.waarborg.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What must be true before the server starts. The embedded default asks for nothing, but stays on this machine as long
 * as it holds demo accounts; everything else must be told every setting, and may hold no demo accounts and no keys that
 * somebody else can read.
 */
final class StartChecks {

    static final List<String> REQUIRED = List.of(
            "waarborg.db.url",
            "waarborg.db.username",
            "waarborg.db.password",
            "waarborg.db.owner.username",
            "waarborg.db.owner.password",
            "waarborg.public.db.username",
            "waarborg.public.db.password",
            "waarborg.keys.folder",
            "waarborg.files.folder",
            "waarborg.public-url",
            "waarborg.mail.host",
            "waarborg.mail.from");

    private static final String DEMO = "waarborg.demo";
    private static final Set<String> LOOPBACK = Set.of("127.0.0.1", "localhost", "::1");

    private StartChecks() {}

    static void embedded(Settings settings) {
        String host = settings.get("quarkus.http.host").orElse("127.0.0.1");
        if (settings.isOn(DEMO) && !LOOPBACK.contains(host)) {
            throw new StartRefused(List.of("demo accounts (" + Settings.variable(DEMO)
                    + "=true) are for this machine only, and the server would listen on " + host
                    + " (QUARKUS_HTTP_HOST)"));
        }
    }

    /**
     * Demo accounts have a password that everybody knows: a folder that holds them serves nothing else, and they do not come
     * to a folder with an installation of its own.
     */
    static void sameUse(Settings settings, DataFolder folder) {
        if (settings.isOn(DEMO) && folder.isInUse() && !folder.holdsDemo()) {
            throw new StartRefused(List.of("the data folder " + folder.path()
                    + " holds an installation of its own, to which no demo accounts may come; start it with DEMO=0 ("
                    + Settings.variable(DEMO) + "=false), or name another folder for the demo (DATA=...)"));
        }
        if (!settings.isOn(DEMO) && folder.holdsDemo()) {
            throw new StartRefused(List.of("the data folder " + folder.path()
                    + " holds the demo, whose accounts have a password that everybody knows; start it with DEMO=1 ("
                    + Settings.variable(DEMO) + "=true), or name an empty folder (DATA=...)"));
        }
        if (settings.isOn(DEMO)) {
            folder.markAsDemo();
        }
    }

    static void external(Settings settings) {
        List<String> reasons = new ArrayList<>();
        for (String name : REQUIRED) {
            if (settings.get(name).isEmpty()) {
                reasons.add("the setting " + Settings.variable(name) + " is missing");
            }
        }
        if (settings.isOn(DEMO)) {
            reasons.add("demo accounts (" + Settings.variable(DEMO) + "=true) belong to the embedded default only");
        }
        settings.get("waarborg.public-url")
                .filter(address -> !address.startsWith("https://") && !address.startsWith("http://localhost"))
                .ifPresent(address -> reasons.add("WAARBORG_PUBLIC_URL must begin with https://"));
        settings.get("waarborg.keys.folder").map(Path::of).ifPresent(folder -> keys(folder, reasons));
        if (!reasons.isEmpty()) {
            throw new StartRefused(reasons);
        }
    }

    /** A process of the public side is told where to read, and as whom; nothing else. */
    static void publicSide(Settings settings) {
        List<String> reasons =
                List.of("waarborg.db.url", PublicSide.USERNAME, PublicSide.PASSWORD, "waarborg.public-url").stream()
                        .filter(name -> settings.get(name).isEmpty())
                        .map(name -> "the setting " + Settings.variable(name) + " is missing")
                        .toList();
        if (!reasons.isEmpty()) {
            throw new StartRefused(reasons);
        }
    }

    private static void keys(Path folder, List<String> reasons) {
        if (!SigningKeys.in(folder)) {
            reasons.add("WAARBORG_KEYS_FOLDER (" + folder + ") holds no " + SigningKeys.PRIVATE + " and "
                    + SigningKeys.PUBLIC + "; make them once with the verb keys and give every server the same");
            return;
        }
        if (Files.exists(folder.resolve(KeyFolder.SELF_MADE))) {
            reasons.add("WAARBORG_KEYS_FOLDER (" + folder
                    + ") holds the keys that an embedded server made for itself; make new ones with the verb keys");
        }
        try {
            if (PrivateFiles.openToOthers(folder.resolve(SigningKeys.PRIVATE))) {
                reasons.add("WAARBORG_KEYS_FOLDER (" + folder
                        + ") is a shared place: others than the server's account can read " + SigningKeys.PRIVATE);
            }
        } catch (IOException e) {
            reasons.add("WAARBORG_KEYS_FOLDER (" + folder + ") cannot be read");
        }
    }
}
