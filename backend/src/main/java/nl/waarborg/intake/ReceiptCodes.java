package nl.waarborg.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import nl.waarborg.shared.crypto.KeyedHash;

/**
 * Makes receipt codes and hashes them. A code is computed from the key of the request and the signal with a key that lives
 * outside the database, so that a repeat of the request gives the same receipt although no code is kept anywhere; it cannot
 * be computed any more once the key of the request is forgotten.
 */
@ApplicationScoped
class ReceiptCodes {

    private static final String MAKING = "receipt-code";
    private static final String KEEPING = "receipt-code-hash";
    private static final int HASH_BYTES = 32;

    private final KeyedHash keyed;

    ReceiptCodes(KeyedHash keyed) {
        this.keyed = keyed;
    }

    ReceiptCode make(String idempotencyKey, UUID signalId) {
        return ReceiptCode.of(keyed.of(ReceiptCode.BYTES, MAKING, idempotencyKey, signalId.toString()));
    }

    /** What is kept of it. */
    byte[] hash(ReceiptCode code) {
        return keyed.of(HASH_BYTES, KEEPING, code.signs());
    }

    /** What may be kept of it, with every key still in use. */
    List<byte[]> hashes(ReceiptCode code) {
        return keyed.all(HASH_BYTES, KEEPING, code.signs());
    }
}
