package nl.waarborg.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.Key;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** The RSA pair with which access tokens are signed (RS256): {@code signing-private.pem}, {@code signing-public.pem}. */
final class SigningKeys {

    static final String PRIVATE = "signing-private.pem";
    static final String PUBLIC = "signing-public.pem";

    /** Enough for tokens that live ten minutes, and quickly made at a first start. */
    static final int QUICK_BITS = 2048;
    /** For an installation, whose keys stay for years. */
    static final int LASTING_BITS = 3072;

    private static final int PEM_LINE = 64;

    private SigningKeys() {}

    static boolean in(Path folder) {
        return Files.exists(folder.resolve(PRIVATE)) && Files.exists(folder.resolve(PUBLIC));
    }

    /** The public key is written first: once the private one is there, the pair is whole. */
    static void makeIn(Path folder, int bits) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(bits);
            KeyPair pair = generator.generateKeyPair();
            write(folder.resolve(PUBLIC), "PUBLIC KEY", pair.getPublic());
            write(folder.resolve(PRIVATE), "PRIVATE KEY", pair.getPrivate());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException("The signing keys cannot be kept in " + folder, e);
        }
    }

    private static void write(Path file, String label, Key key) throws IOException {
        String body = Base64.getMimeEncoder(PEM_LINE, new byte[] {'\n'}).encodeToString(key.getEncoded());
        Path aside = PrivateFiles.createAside(file);
        Files.writeString(aside, "-----BEGIN %1$s-----\n%2$s\n-----END %1$s-----\n".formatted(label, body));
        PrivateFiles.moveIntoPlace(aside, file);
    }
}
