package nl.waarborg.testing;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;

/** What holds for every {@code @QuarkusTest} of the run, without being named there. */
@WithTestResource(value = EmbeddedSurroundings.class, scope = TestResourceScope.GLOBAL)
final class TestRun {

    private TestRun() {}
}
