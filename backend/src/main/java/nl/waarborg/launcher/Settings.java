package nl.waarborg.launcher;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/** Reads {@code waarborg.db.url} as Quarkus will: from a system property or else from {@code WAARBORG_DB_URL}. */
public final class Settings {

    private final Properties properties;
    private final Map<String, String> environment;

    public Settings() {
        this(System.getProperties(), System.getenv());
    }

    Settings(Properties properties, Map<String, String> environment) {
        this.properties = properties;
        this.environment = environment;
    }

    Optional<String> get(String name) {
        String value = properties.getProperty(name);
        return Optional.ofNullable(value != null ? value : environment.get(variable(name)))
                .filter(text -> !text.isBlank());
    }

    public boolean isOn(String name) {
        return get(name).map(Boolean::parseBoolean).orElse(false);
    }

    /** The name under which the environment carries a setting. */
    static String variable(String name) {
        return name.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "_");
    }
}
