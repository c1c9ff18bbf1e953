package nl.waarborg.demo;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.List;
import java.util.Map;
import nl.waarborg.testing.EmbeddedSurroundings;

/** A server with the demo, on a database of its own in which nothing else was. */
public final class DemoProfile implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of("waarborg.demo", "true", "waarborg.testing.places", "false");
    }

    @Override
    public boolean disableGlobalTestResources() {
        return true;
    }

    @Override
    public List<TestResourceEntry> testResources() {
        return List.of(new TestResourceEntry(EmbeddedSurroundings.class));
    }
}
