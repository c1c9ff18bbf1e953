package nl.waarborg.protocol;

import jakarta.enterprise.context.ApplicationScoped;

/** The settings that a new authority starts with, as they are kept, for authorities that tests put in the database. */
@ApplicationScoped
public class TestSettings {

    private final AuthoritySettings settings;

    TestSettings(AuthoritySettings settings) {
        this.settings = settings;
    }

    public String asKept() {
        return settings.json(DefaultSettings.settings());
    }
}
