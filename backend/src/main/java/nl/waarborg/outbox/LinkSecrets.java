package nl.waarborg.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import nl.waarborg.shared.crypto.JsonCipher;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what stands behind the # of a link out of the words of a mail: whoever reads the table, its back-up or the page
 * of the outbox must not be able to open somebody's account (security control C-01). Seals the address of a recipient
 * whose identity is protected as well.
 */
@ApplicationScoped
class LinkSecrets {

    /** Stands in the body where the secret belongs. */
    static final String GAP = "#…";

    private final JsonCipher cipher;

    LinkSecrets(JsonCipher cipher) {
        this.cipher = cipher;
    }

    byte[] seal(String secret, UUID message) {
        return cipher.seal(secret, message);
    }

    /** The address of a hidden recipient, sealed. */
    byte @Nullable [] sealAddress(Recipient recipient, UUID message) {
        return recipient.hidden() ? cipher.seal(recipient.address(), message) : null;
    }

    /** Where the mail goes. */
    String address(String open, byte @Nullable [] sealed, UUID message) {
        return sealed == null ? open : cipher.open(sealed, message, String.class);
    }

    /** The body as the recipient gets it. */
    String whole(String body, byte @Nullable [] sealed, UUID message) {
        return sealed == null ? body : body.replace(GAP, "#" + cipher.open(sealed, message, String.class));
    }
}
