package nl.waarborg.protocol;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

/** The settings that a new authority starts with, as JSON, for tests that look at a server from the outside. */
public final class PlainSettings {

    private PlainSettings() {}

    public static String json() {
        try {
            return new ObjectMapper().writeValueAsString(DefaultSettings.settings());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
