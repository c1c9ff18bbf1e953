package nl.waarborg.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.waarborg.shared.crypto.KeyedHash;
import nl.waarborg.shared.problem.Problem;
import nl.waarborg.shared.problem.Violation;
import org.jspecify.annotations.Nullable;

/** Ties files to what a visitor is writing, by a random token that only the visitor's browser knows and nobody keeps. */
@ApplicationScoped
class WritingTokens {

    static final String FORM = "[A-Za-z0-9_-]{22,64}";

    private static final String PURPOSE = "writing";
    private static final Pattern TOKEN = Pattern.compile(FORM);
    private static final int HASH_BYTES = 16;

    private final KeyedHash keyed;

    WritingTokens(KeyedHash keyed) {
        this.keyed = keyed;
    }

    UUID owner(@Nullable String token) {
        if (token == null || !TOKEN.matcher(token).matches()) {
            throw Problem.invalid(Violation.of(WritingTokens.class, "/writing", "no-writing-token"));
        }
        ByteBuffer hash = ByteBuffer.wrap(keyed.of(HASH_BYTES, PURPOSE, token));
        return new UUID(hash.getLong(), hash.getLong());
    }
}
