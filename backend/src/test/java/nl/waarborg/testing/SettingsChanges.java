package nl.waarborg.testing;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import nl.waarborg.access.Role;

/** Other settings for an authority of a test's own, brought into force through the API by two people. */
public final class SettingsChanges {

    private SettingsChanges() {}

    /** @param change what is other than in the settings in force, by the names of the contract */
    public static void apply(UUID authority, Consumer<Map<String, Object>> change) {
        Person proposer = People.atAuthority(authority, Role.ADMINISTRATOR);
        Map<String, Object> settings = new HashMap<>(proposer.api()
                .get("/authorities/{id}/settings/current", authority)
                .then()
                .statusCode(200)
                .extract()
                .<Map<String, Object>>path("settings"));
        change.accept(settings);
        String version = proposer.api()
                .header("Idempotency-Key", Api.key())
                .body(Map.of("validFrom", "2020-01-01", "reason", "Proef", "settings", settings))
                .post("/authorities/{id}/settings", authority)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        People.atAuthority(authority, Role.COORDINATOR)
                .api()
                .body(Map.of("agreed", true))
                .post("/settings-versions/{id}/approval", version)
                .then()
                .statusCode(200);
    }

    /** Another rule for what may become public of a kind of document. */
    public static void publishing(UUID authority, String document, String rule) {
        apply(authority, settings -> {
            Map<String, Object> publication = new HashMap<>((Map<String, Object>) settings.get("publication"));
            Map<String, Object> rules = new HashMap<>((Map<String, Object>) publication.get("rules"));
            rules.put(document, rule);
            publication.put("rules", rules);
            settings.put("publication", publication);
        });
    }
}
