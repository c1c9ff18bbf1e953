package nl.waarborg.publicsite;

import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.RemovalCause;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.vertx.core.Future;
import io.vertx.core.MultiMap;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpHeaders;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future.State;
import java.util.function.Supplier;
import nl.waarborg.publicsite.ReadyAnswer.Header;
import nl.waarborg.shared.spa.ScreenHeaders;
import org.jspecify.annotations.Nullable;

/**
 * The answers that were made before, kept outside the heap. There they are not copied for each visitor; and where more pages
 * are read than fit, they do not fill the old generation, which stopped everything each second for a tenth of it.
 */
@ApplicationScoped
class ReadyAnswers {

    private static final long MOST_BYTES = 16L * 1024 * 1024;

    /** What an answer takes besides its content. */
    private static final int AROUND = 1024;

    /** Open data of thousands of reports: asked for by few, and kept no longer than the cache has room for it. */
    private static final int LARGE = 1024 * 1024;

    private static final String HALF_A_MINUTE = "public, max-age=30";

    private final Vertx vertx;
    private final List<Header> ofPages;
    private final List<Header> ofData;
    private final AsyncCache<Key, ReadyAnswer> kept = Caffeine.newBuilder()
            .maximumWeight(MOST_BYTES)
            .weigher((Key key, ReadyAnswer answer) -> answer.size() + AROUND)
            .removalListener(ReadyAnswers::letGo)
            .buildAsync();

    /**
     * What an answer is the answer to.
     *
     * @param revision the state of what is published
     * @param packed whether it is asked for with gzip
     */
    record Key(long revision, boolean packed, String address) {}

    ReadyAnswers(Vertx vertx, ScreenHeaders screen) {
        this.vertx = vertx;
        MultiMap head = HttpHeaders.headers();
        screen.addTo(head);
        head.set(HttpHeaders.CACHE_CONTROL, HALF_A_MINUTE);
        head.set(HttpHeaders.VARY, "Accept-Encoding");
        this.ofPages = worded(head);
        // open data may be read by the pages of others
        head.set("Access-Control-Allow-Origin", "*");
        head.set("Cross-Origin-Resource-Policy", "cross-origin");
        this.ofData = worded(head);
    }

    private static List<Header> worded(MultiMap head) {
        return head.entries().stream()
                .map(header -> Header.of(header.getKey(), header.getValue()))
                .toList();
    }

    /** The answer when it is kept, held for whoever asks; else null. */
    @Nullable
    ReadyAnswer held(Key key) {
        CompletableFuture<ReadyAnswer> known = kept.getIfPresent(key);
        if (known == null || known.state() != State.SUCCESS) {
            return null;
        }
        ReadyAnswer answer = known.resultNow();
        return answer.hold() ? answer : null;
    }

    /** However many ask for the same at one time, it is made once. Few ask for it unpacked, and only they make it so. */
    Future<ReadyAnswer> held(Key key, Supplier<Future<PublicAnswer>> make) {
        CompletableFuture<ReadyAnswer> answer = kept.get(
                key,
                (asked, executor) -> made(key, make)
                        .map(this::outsideTheHeap)
                        .toCompletionStage()
                        .toCompletableFuture());
        return Future.fromCompletionStage(answer, vertx.getOrCreateContext())
                // so many others were made in between that this one was given up
                .compose(ready -> ready.hold()
                        ? Future.succeededFuture(ready)
                        : made(key, make).map(this::once));
    }

    private Future<PublicAnswer> made(Key key, Supplier<Future<PublicAnswer>> make) {
        return make.get()
                .compose(answer ->
                        key.packed() ? vertx.executeBlocking(answer::pack, false) : Future.succeededFuture(answer));
    }

    /** An answer that is sent and not kept. */
    ReadyAnswer once(PublicAnswer answer) {
        return ready(answer, Unpooled.unreleasableBuffer(Unpooled.wrappedBuffer(answer.content())));
    }

    ReadyAnswer outsideTheHeap(PublicAnswer answer) {
        int size = answer.content().length;
        return size > LARGE
                ? once(answer)
                : ready(answer, Unpooled.directBuffer(size, size).writeBytes(answer.content()));
    }

    private ReadyAnswer ready(PublicAnswer answer, ByteBuf content) {
        return new ReadyAnswer(answer, answer.contentType().startsWith("text/html") ? ofPages : ofData, content);
    }

    private static void letGo(@Nullable Key key, @Nullable ReadyAnswer answer, RemovalCause cause) {
        if (answer != null) {
            answer.letGo();
        }
    }
}
