package nl.waarborg.access;

import com.password4j.Argon2Function;
import com.password4j.types.Argon2;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Vertx;
import io.vertx.mutiny.core.WorkerExecutor;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import nl.waarborg.shared.crypto.Secret;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Hashes and checks passwords: argon2id with 19 MiB and two passes (OWASP's minimum), on worker threads of its own, so
 * that a storm of attempts costs neither the event loop nor more memory than a few hashes. Never called inside a
 * transaction.
 */
@ApplicationScoped
class Passwords {

    private static final int KIBIBYTES = 19_456;
    private static final int PASSES = 2;
    private static final int LANES = 1;
    private static final int LENGTH = 32;
    private static final int SALT = 16;

    private final WorkerExecutor workers;
    private final Argon2Function argon;
    private final String nobody;

    Passwords(Vertx vertx, @ConfigProperty(name = "waarborg.passwords.threads", defaultValue = "2") int threads) {
        workers = vertx.createSharedWorkerExecutor("passwords", threads);
        argon = Argon2Function.getInstance(KIBIBYTES, PASSES, LANES, LENGTH, Argon2.ID);
        nobody = argon.hash(Secret.bytes(LENGTH), Secret.bytes(SALT)).getResult();
    }

    Uni<String> hash(String password) {
        return workers.executeBlocking(
                () -> argon.hash(password.getBytes(StandardCharsets.UTF_8), Secret.bytes(SALT))
                        .getResult(),
                false);
    }

    /** Takes as long for an account without password, or no account, as for a real one. */
    Uni<Boolean> matches(String password, @Nullable String hash) {
        String against = hash != null ? hash : nobody;
        return workers.executeBlocking(
                () -> Argon2Function.getInstanceFromHash(against).check(password, against) && hash != null, false);
    }

    @PreDestroy
    void close() {
        workers.closeAndForget();
    }
}
