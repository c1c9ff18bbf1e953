package nl.waarborg.shared.crypto;

import com.google.crypto.tink.Parameters;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.prf.PredefinedPrfParameters;
import com.google.crypto.tink.prf.Prf;
import com.google.crypto.tink.prf.PrfConfig;
import com.google.crypto.tink.prf.PrfSet;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * Hashes what people keep and we may not know, such as a receipt code, with a key that lives outside the database: whoever
 * has the table alone can neither find a code nor try codes against it (HMAC-SHA-256 by Tink).
 */
@ApplicationScoped
public class KeyedHash {

    static final String KEYSET = "codes";
    static final Parameters KIND = PredefinedPrfParameters.HMAC_SHA256_PRF;

    private static final String BETWEEN = "\0";

    /** The present key first. */
    private final List<Prf> prfs;

    KeyedHash(Keysets keysets) throws GeneralSecurityException {
        register();
        PrfSet all = keysets.keyset(KEYSET, KIND).getPrimitive(RegistryConfiguration.get(), PrfSet.class);
        this.prfs = all.getPrfs().entrySet().stream()
                .sorted(Comparator.comparing(prf -> prf.getKey() != all.getPrimaryId()))
                .map(Map.Entry::getValue)
                .toList();
    }

    /**
     * @param length of the answer in bytes, at most 32
     * @param purpose keeps hashes of one kind apart from those of another
     * @param parts what is hashed; none holds a NUL
     */
    public byte[] of(int length, String purpose, String... parts) {
        return all(length, purpose, parts).getFirst();
    }

    /** The same with every key that is still in the keyset, the present one first, for looking up what an earlier key made. */
    public List<byte[]> all(int length, String purpose, String... parts) {
        byte[] input = (purpose + BETWEEN + String.join(BETWEEN, parts)).getBytes(StandardCharsets.UTF_8);
        return prfs.stream().map(prf -> compute(prf, input, length)).toList();
    }

    static void register() throws GeneralSecurityException {
        PrfConfig.register();
    }

    private static byte[] compute(Prf prf, byte[] input, int length) {
        try {
            return prf.compute(input, length);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
