package nl.waarborg.access;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import nl.waarborg.outbox.RecipientCondition;

/** Somebody whose account has ended gets no more mail, also not what was written before. */
@ApplicationScoped
class EndedRecipients implements RecipientCondition {

    private final Pool pool;

    EndedRecipients(Pool pool) {
        this.pool = pool;
    }

    @Override
    public Uni<Boolean> mayReceive(String address) {
        return pool.preparedQuery("select 1 from account where email = lower($1) and ended_at is not null")
                .execute(Tuple.of(address))
                .map(rows -> rows.rowCount() == 0);
    }
}
