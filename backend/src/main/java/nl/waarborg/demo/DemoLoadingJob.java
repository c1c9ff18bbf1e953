package nl.waarborg.demo;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.quarkus.scheduler.Scheduled.SkipPredicate;
import io.quarkus.scheduler.ScheduledExecution;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Loads the demo at the start of the server; it looks again only to go on after something went wrong. */
@ApplicationScoped
class DemoLoadingJob {

    private static final Logger LOG = Logger.getLogger(DemoLoadingJob.class);

    private final DemoLoading loading;

    DemoLoadingJob(DemoLoading loading) {
        this.loading = loading;
    }

    @Scheduled(
            every = "20s",
            identity = "demo-loading",
            concurrentExecution = ConcurrentExecution.SKIP,
            skipExecutionIf = WithoutDemo.class)
    Uni<Void> load() {
        return loading.load()
                .onFailure()
                .invoke(failure -> LOG.error("Loading the demo was broken off; it goes on soon", failure))
                .onFailure()
                .recoverWithNull();
    }

    @Singleton
    static final class WithoutDemo implements SkipPredicate {

        private final boolean demo;

        WithoutDemo(@ConfigProperty(name = "waarborg.demo", defaultValue = "false") boolean demo) {
            this.demo = demo;
        }

        @Override
        public boolean test(ScheduledExecution execution) {
            return !demo;
        }
    }
}
