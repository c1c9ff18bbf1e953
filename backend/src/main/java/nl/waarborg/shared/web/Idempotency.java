package nl.waarborg.shared.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import nl.waarborg.shared.crypto.JsonCipher;
import nl.waarborg.shared.problem.CommonProblem;
import nl.waarborg.shared.problem.Problem;
import nl.waarborg.shared.time.Clock;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/**
 * Does a thing once, however often it is asked with the same {@code Idempotency-Key}: a repeat gives the first answer.
 *
 * <p>The key is a row written in the transaction of the work itself, so that both are there or neither is. A repeat that
 * comes while the first is still at work waits for it on the primary key. An answer can hold what a report tells, so it is
 * kept sealed.
 */
@ApplicationScoped
public class Idempotency {

    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9_-]{8,64}");

    private final ObjectMapper mapper;
    private final JsonCipher cipher;
    private final Clock clock;

    Idempotency(ObjectMapper mapper, JsonCipher cipher, Clock clock) {
        this.mapper = mapper;
        this.cipher = cipher;
        this.clock = clock;
    }

    /**
     * Runs the work unless it was done before. To be called within the transaction of a service.
     *
     * @param caller whose key it is: an account, or the nil identifier for visitors
     * @param operation the operationId of the contract
     * @param key the header as sent
     * @param request what was asked; the same key with another request is refused with 409
     * @param answer the type of the answer
     */
    public <T> Uni<T> once(
            UUID caller,
            String operation,
            @Nullable String key,
            Object request,
            Class<T> answer,
            Supplier<Uni<T>> work) {
        if (key == null || !KEY.matcher(key).matches()) {
            return Uni.createFrom().failure(Problem.of(CommonProblem.IDEMPOTENCY_KEY_REQUIRED));
        }
        String hash = hash(request);
        return Panache.getSession()
                .chain(session -> claim(session, caller, operation, key, hash)
                        .chain(claimed -> claimed
                                ? work.get().call(done -> remember(session, caller, operation, key, done))
                                : recall(session, caller, operation, key, hash, answer)));
    }

    private Uni<Boolean> claim(Mutiny.Session session, UUID caller, String operation, String key, String hash) {
        return session.createNativeQuery("""
                        insert into idempotency_key (caller_id, operation, key, request_hash, created_at)
                        values (?1, ?2, ?3, ?4, ?5) on conflict do nothing""")
                .setParameter(1, caller)
                .setParameter(2, operation)
                .setParameter(3, key)
                .setParameter(4, hash)
                .setParameter(5, clock.now())
                .executeUpdate()
                .map(rows -> rows == 1);
    }

    private Uni<?> remember(Mutiny.Session session, UUID caller, String operation, String key, Object answer) {
        return session.createNativeQuery("""
                        update idempotency_key set answer = ?4
                        where caller_id = ?1 and operation = ?2 and key = ?3""")
                .setParameter(1, caller)
                .setParameter(2, operation)
                .setParameter(3, key)
                .setParameter(4, cipher.seal(answer, caller))
                .executeUpdate();
    }

    private <T> Uni<T> recall(
            Mutiny.Session session, UUID caller, String operation, String key, String hash, Class<T> type) {
        return session.createNativeQuery("""
                        select request_hash, answer from idempotency_key
                        where caller_id = ?1 and operation = ?2 and key = ?3""", Object[].class)
                .setParameter(1, caller)
                .setParameter(2, operation)
                .setParameter(3, key)
                .getSingleResult()
                .map(row -> {
                    if (!hash.equals(row[0])) {
                        throw Problem.of(CommonProblem.IDEMPOTENCY_KEY_REUSED);
                    }
                    return cipher.open((byte[]) row[1], caller, type);
                });
    }

    private String hash(Object request) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(mapper.writeValueAsBytes(request));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException | JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
