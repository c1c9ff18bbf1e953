package nl.waarborg.publicsite;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the catalogue in memory, and asks at most once in two seconds whether something was published or withdrawn since.
 * Together with the half minute for which an answer may be kept elsewhere, what is withdrawn is gone within a minute. A
 * database that is away makes no difference for twenty seconds; then nothing is served that may have been withdrawn.
 */
@ApplicationScoped
class CatalogueKeeper {

    private static final long FRESH = Duration.ofSeconds(2).toNanos();
    private static final long LONGEST = Duration.ofSeconds(20).toNanos();

    private record Kept(Catalogue catalogue, long at) {

        boolean isYoungerThan(long age) {
            return System.nanoTime() - at < age;
        }
    }

    private final PublishedView view;
    private final AtomicReference<@Nullable Kept> kept = new AtomicReference<>();
    private final AtomicReference<@Nullable Future<Catalogue>> asking = new AtomicReference<>();

    CatalogueKeeper(PublishedView view) {
        this.view = view;
    }

    /** What is in memory, when nobody has to be asked; else null. */
    @Nullable
    Catalogue now() {
        Kept now = kept.get();
        return now != null && now.isYoungerThan(FRESH) ? now.catalogue() : null;
    }

    Future<Catalogue> current() {
        Catalogue now = now();
        return now != null ? Future.succeededFuture(now) : askOnce(kept.get());
    }

    /** One question to the database, however many visitors wait for its answer. */
    private Future<Catalogue> askOnce(@Nullable Kept before) {
        Promise<Catalogue> mine = Promise.promise();
        Future<Catalogue> running = asking.compareAndExchange(null, mine.future());
        if (running != null) {
            return running;
        }
        long asked = System.nanoTime();
        ask(before)
                .onSuccess(catalogue -> kept.set(new Kept(catalogue, asked)))
                .recover(away -> before != null && before.isYoungerThan(LONGEST)
                        ? Future.succeededFuture(before.catalogue())
                        : Future.failedFuture(away))
                .onComplete(outcome -> {
                    asking.set(null);
                    mine.handle(outcome);
                });
        return mine.future();
    }

    private Future<Catalogue> ask(@Nullable Kept before) {
        return before == null
                ? view.catalogue()
                : view.revision()
                        .compose(revision -> revision == before.catalogue().revision()
                                ? Future.succeededFuture(before.catalogue())
                                : view.catalogue());
    }
}
