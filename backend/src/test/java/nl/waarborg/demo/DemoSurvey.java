package nl.waarborg.demo;

import io.vertx.mutiny.sqlclient.Pool;
import jakarta.enterprise.context.ApplicationScoped;

/** Counts in the database what the demo left there. */
@ApplicationScoped
class DemoSurvey {

    private final Pool pool;

    DemoSurvey(Pool pool) {
        this.pool = pool;
    }

    long mailsThatLeft() {
        return count("select count(*) from outbox_message where state <> 'WITHHELD'");
    }

    private long count(String query) {
        return pool.query(query)
                .execute()
                .await()
                .indefinitely()
                .iterator()
                .next()
                .getLong(0);
    }
}
