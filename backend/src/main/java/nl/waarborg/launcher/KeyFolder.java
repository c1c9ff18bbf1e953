package nl.waarborg.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import nl.waarborg.shared.crypto.Keysets;

/** The folder of the keys. It holds the signing pair and the keysets of persons, files and codes. */
public final class KeyFolder {

    /** Marks keys that an embedded server made without being asked: they may not serve elsewhere. */
    static final String SELF_MADE = "made-at-first-start";

    private KeyFolder() {}

    static void ensure(Path folder) {
        if (!SigningKeys.in(folder)) {
            SigningKeys.makeIn(folder, SigningKeys.QUICK_BITS);
            try {
                Files.writeString(folder.resolve(SELF_MADE), "");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /**
     * Makes the keys for an installation, once and on purpose.
     *
     * @return false when the folder holds keys already: they are left as they are
     */
    public static boolean make(Path folder) {
        try {
            Files.createDirectories(
                    folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        } catch (IOException e) {
            throw new UncheckedIOException("The folder " + folder + " cannot be made", e);
        }
        if (SigningKeys.in(folder)) {
            return false;
        }
        // the signing pair last: it says that the folder is whole
        Keysets.makeIn(folder);
        SigningKeys.makeIn(folder, SigningKeys.LASTING_BITS);
        return true;
    }
}
