package nl.waarborg.shared.file;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.waarborg.shared.crypto.FileCipher;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Keeps files sealed on disk (security control C-26). All methods block: call them off the event loop. A file that has
 * been stored is on disk for good before its row is written, so a row never points at nothing; a file without a row is
 * swept up later ({@link StrayFileJob}).
 */
@ApplicationScoped
public class FileVault {

    private static final String UNFINISHED = ".part";
    private static final int BUFFER = 64 * 1024;

    private final FileCipher cipher;
    private final Path folder;

    FileVault(
            FileCipher cipher,
            @ConfigProperty(name = "waarborg.files.folder", defaultValue = "data/files") Path folder) {
        this.cipher = cipher;
        this.folder = folder;
    }

    /** Reads the content to its end, while sealing, counting and hashing it. */
    public StoredFile store(UUID id, InputStream content) throws IOException {
        Path place = place(id);
        Path unfinished = place.resolveSibling(place.getFileName() + UNFINISHED);
        Files.createDirectories(place.getParent());
        MessageDigest digest = sha256();
        try {
            long size;
            try (OutputStream sealed = cipher.sealing(Files.newOutputStream(unfinished), id);
                    InputStream hashed = new DigestInputStream(content, digest)) {
                size = copy(hashed, sealed);
            }
            bringToDisk(unfinished);
            Files.move(unfinished, place, StandardCopyOption.ATOMIC_MOVE);
            return new StoredFile(id, size, HexFormat.of().formatHex(digest.digest()));
        } catch (IOException | RuntimeException failure) {
            Files.deleteIfExists(unfinished);
            throw failure;
        }
    }

    /** The content, opened while it is read. A file whose bytes were changed ends in an exception. */
    public InputStream open(UUID id) throws IOException {
        return cipher.opening(Files.newInputStream(place(id)), id);
    }

    public void remove(UUID id) throws IOException {
        Files.deleteIfExists(place(id));
    }

    /** Files that have been lying here for at least this long, by the clock that dates them. */
    List<UUID> olderThan(Duration age) throws IOException {
        Files.createDirectories(folder);
        Path probe = Files.createTempFile(folder, "now", UNFINISHED);
        Instant moment = Files.getLastModifiedTime(probe).toInstant().minus(age);
        Files.delete(probe);
        try (Stream<Path> files = Files.walk(folder, 2)) {
            return files.filter(file -> isOlder(file, moment))
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.length() == 36)
                    .map(UUID::fromString)
                    .toList();
        }
    }

    private static boolean isOlder(Path file, Instant moment) {
        try {
            return Files.isRegularFile(file)
                    && Files.getLastModifiedTime(file).toInstant().isBefore(moment);
        } catch (IOException goneMeanwhile) {
            return false;
        }
    }

    /** The last digits are random, so the files spread evenly over 256 folders. */
    private Path place(UUID id) {
        String name = id.toString();
        return folder.resolve(name.substring(34)).resolve(name);
    }

    private static long copy(InputStream from, OutputStream to) throws IOException {
        byte[] buffer = new byte[BUFFER];
        long size = 0;
        for (int read = from.read(buffer); read >= 0; read = from.read(buffer)) {
            to.write(buffer, 0, read);
            size += read;
        }
        return size;
    }

    private static void bringToDisk(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
