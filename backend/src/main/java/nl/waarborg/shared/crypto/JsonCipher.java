package nl.waarborg.shared.crypto;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.crypto.tink.Aead;
import com.google.crypto.tink.Parameters;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.UUID;

/**
 * Seals small blocks of personal data (who is concerned, who told us) before they reach the database: AES-256-GCM by
 * Tink. The owner of a block is bound into it, so that a block moved to another row does not open.
 */
@ApplicationScoped
public class JsonCipher {

    static final String KEYSET = "persons";
    static final Parameters KIND = PredefinedAeadParameters.AES256_GCM;

    private final Aead aead;
    private final ObjectMapper mapper;

    JsonCipher(Keysets keysets, ObjectMapper mapper) throws GeneralSecurityException {
        register();
        this.aead = keysets.keyset(KEYSET, KIND).getPrimitive(RegistryConfiguration.get(), Aead.class);
        this.mapper = mapper;
    }

    public byte[] seal(Object value, UUID owner) {
        try {
            return aead.encrypt(mapper.writeValueAsBytes(value), associated(owner));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A block could not be sealed", e);
        }
    }

    public <T> T open(byte[] sealed, UUID owner, Class<T> type) {
        try {
            return mapper.readValue(aead.decrypt(sealed, associated(owner)), type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A sealed block of " + owner + " does not open", e);
        }
    }

    static void register() throws GeneralSecurityException {
        AeadConfig.register();
    }

    private static byte[] associated(UUID owner) {
        return owner.toString().getBytes(StandardCharsets.US_ASCII);
    }
}
