package nl.waarborg.access;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import javax.crypto.spec.SecretKeySpec;
import nl.waarborg.shared.crypto.JsonCipher;
import nl.waarborg.shared.crypto.Secret;
import nl.waarborg.shared.time.Clock;
import org.apache.commons.codec.binary.Base32;

/** Time-based one-time codes (RFC 6238: SHA-1, six digits, thirty seconds) and the recovery codes that stand in for them. */
@ApplicationScoped
class SecondFactor {

    private static final int SECRET_BYTES = 20;
    private static final int STEP_SECONDS = 30;
    private static final int RECOVERY_CODES = 10;
    private static final int RECOVERY_BYTES = 10;

    private static final Base32 BASE32 = new Base32();

    private final TimeBasedOneTimePasswordGenerator generator = new TimeBasedOneTimePasswordGenerator();
    private final JsonCipher cipher;
    private final RecoveryCodeRepository recovery;
    private final Clock clock;

    SecondFactor(JsonCipher cipher, RecoveryCodeRepository recovery, Clock clock) {
        this.cipher = cipher;
        this.recovery = recovery;
        this.clock = clock;
    }

    /** Hands out a secret; it counts once a code has proved that the authenticator works. */
    AccountApi.FactorOffer offer(Account account) {
        byte[] secret = Secret.bytes(SECRET_BYTES);
        account.offerFactor(cipher.seal(secret, account.id));
        String shown = BASE32.encodeToString(secret);
        String label = URLEncoder.encode("Waarborg:" + account.email, StandardCharsets.UTF_8);
        return new AccountApi.FactorOffer(shown, "otpauth://totp/" + label + "?secret=" + shown + "&issuer=Waarborg");
    }

    /** Whether the code fits the secret that was handed out; turns the factor on if so. */
    boolean confirm(Account account, String code) {
        OptionalLong step = step(open(account, account.factorPending), code);
        step.ifPresent(account::confirmFactor);
        return step.isPresent();
    }

    /** Whether a code, of the authenticator or for recovery, is good now; either works once. */
    Uni<Boolean> accept(Account account, String code) {
        OptionalLong step = step(open(account, account.factorSecret), code);
        return step.isPresent()
                ? Uni.createFrom().item(account.acceptStep(step.getAsLong()))
                : recovery.use(account.id, Secret.hash(normalised(code)), clock.real());
    }

    /** New recovery codes in place of the old ones; they are shown once. */
    Uni<List<String>> renewRecovery(Account account) {
        List<String> codes = new ArrayList<>();
        for (int i = 0; i < RECOVERY_CODES; i++) {
            codes.add(BASE32.encodeToString(Secret.bytes(RECOVERY_BYTES)).replaceAll("(.{4})(?!$)", "$1-"));
        }
        return recovery.replace(
                        account.id,
                        codes.stream()
                                .map(code -> Secret.hash(normalised(code)))
                                .toList())
                .replaceWith(codes);
    }

    private byte[] open(Account account, byte[] sealed) {
        return cipher.open(sealed, account.id, byte[].class);
    }

    /** The step to which the code belongs: this one, or a neighbour for clocks that differ (RFC 6238, 5.2). */
    private OptionalLong step(byte[] secret, String code) {
        long now = clock.real().getEpochSecond() / STEP_SECONDS;
        OptionalLong found = OptionalLong.empty();
        for (long step = now - 1; step <= now + 1; step++) {
            if (MessageDigest.isEqual(bytes(code(secret, step)), bytes(code.strip()))) {
                found = OptionalLong.of(step);
            }
        }
        return found;
    }

    private String code(byte[] secret, long step) {
        try {
            return generator.generateOneTimePasswordString(
                    new SecretKeySpec(secret, generator.getAlgorithm()),
                    Instant.ofEpochSecond(step * STEP_SECONDS),
                    Locale.ROOT);
        } catch (InvalidKeyException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String normalised(String code) {
        return code.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
    }
}
