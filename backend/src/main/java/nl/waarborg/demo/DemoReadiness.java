package nl.waarborg.demo;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** A server with a demo is ready when the demo is loaded: until then its clock tells the time of the stories. */
@Readiness
@ApplicationScoped
class DemoReadiness implements HealthCheck {

    private final DemoLoading loading;
    private final boolean demo;

    DemoReadiness(DemoLoading loading, @ConfigProperty(name = "waarborg.demo", defaultValue = "false") boolean demo) {
        this.loading = loading;
        this.demo = demo;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("Demo")
                .status(!demo || loading.isDone())
                .build();
    }
}
