package nl.waarborg.shared.crypto;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.Parameters;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * The keysets of persons, files and codes, in a folder outside the database that only the server reads. A missing one is made at
 * the first start where {@code waarborg.keys.generate} allows it; elsewhere the server does not start without it.
 */
@ApplicationScoped
public class Keysets {

    private static final Logger LOG = Logger.getLogger(Keysets.class);

    private final Path folder;
    private final boolean generate;

    Keysets(
            @ConfigProperty(name = "waarborg.keys.folder") Path folder,
            @ConfigProperty(name = "waarborg.keys.generate") boolean generate) {
        this.folder = folder;
        this.generate = generate;
    }

    /** Makes the keysets of an installation, on purpose and once. */
    public static void makeIn(Path folder) {
        try {
            JsonCipher.register();
            FileCipher.register();
            KeyedHash.register();
            make(file(folder, JsonCipher.KEYSET), JsonCipher.KIND);
            make(file(folder, FileCipher.KEYSET), FileCipher.KIND);
            make(file(folder, KeyedHash.KEYSET), KeyedHash.KIND);
        } catch (IOException e) {
            throw new UncheckedIOException("The keysets cannot be kept in " + folder, e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    KeysetHandle keyset(String name, Parameters kind) {
        Path file = file(folder, name);
        try {
            if (!Files.exists(file)) {
                if (!generate) {
                    throw new IllegalStateException("The keyset " + file + " is missing");
                }
                make(file, kind);
            }
            return TinkJsonProtoKeysetFormat.parseKeyset(Files.readString(file), InsecureSecretKeyAccess.get());
        } catch (IOException e) {
            throw new UncheckedIOException("The keyset " + file + " cannot be read", e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The file " + file + " is not a keyset", e);
        }
    }

    private static Path file(Path folder, String name) {
        return folder.resolve(name + "-keyset.json");
    }

    /** Written aside and then linked, which fails when another server was first: all use the one that is there. */
    private static void make(Path file, Parameters kind) throws IOException, GeneralSecurityException {
        String keyset = TinkJsonProtoKeysetFormat.serializeKeyset(
                KeysetHandle.generateNew(kind), InsecureSecretKeyAccess.get());
        Path aside = Files.createTempFile(
                file.getParent(),
                "keyset",
                ".new",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try {
            Files.writeString(aside, keyset);
            Files.createLink(file, aside);
            LOG.infof("Made the keyset %s", file);
        } catch (FileAlreadyExistsException anotherWasFirst) {
            LOG.debugf("The keyset %s was made by another server", file);
        } finally {
            Files.deleteIfExists(aside);
        }
    }
}
