package nl.waarborg.shared.crypto;

import com.google.crypto.tink.Parameters;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.StreamingAead;
import com.google.crypto.tink.streamingaead.PredefinedStreamingAeadParameters;
import com.google.crypto.tink.streamingaead.StreamingAeadConfig;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.UUID;

/**
 * Seals files while they are written and opens them while they are read, segment by segment, so that a large file never
 * stands in memory (AES-256-GCM-HKDF streaming by Tink). To be used off the event loop.
 */
@ApplicationScoped
public class FileCipher {

    static final String KEYSET = "files";
    static final Parameters KIND = PredefinedStreamingAeadParameters.AES256_GCM_HKDF_1MB;

    private final StreamingAead aead;

    FileCipher(Keysets keysets) throws GeneralSecurityException {
        register();
        this.aead = keysets.keyset(KEYSET, KIND).getPrimitive(RegistryConfiguration.get(), StreamingAead.class);
    }

    /** What is written to the answer arrives sealed in {@code target}; closing it ends the seal. */
    public OutputStream sealing(OutputStream target, UUID file) throws IOException {
        try {
            return aead.newEncryptingStream(target, associated(file));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The file " + file + " could not be sealed", e);
        }
    }

    /** What is read from the answer is the opened content of {@code source}; a changed byte ends in an exception. */
    public InputStream opening(InputStream source, UUID file) throws IOException {
        try {
            return aead.newDecryptingStream(source, associated(file));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The file " + file + " could not be opened", e);
        }
    }

    static void register() throws GeneralSecurityException {
        StreamingAeadConfig.register();
    }

    private static byte[] associated(UUID file) {
        return file.toString().getBytes(StandardCharsets.US_ASCII);
    }
}
