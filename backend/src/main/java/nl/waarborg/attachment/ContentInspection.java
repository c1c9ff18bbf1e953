package nl.waarborg.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import javax.imageio.IIOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** Looks inside a file within limits: an office document is a zip that can hide a bomb or macros, a picture can be vast. */
final class ContentInspection {

    private static final int MOST_ENTRIES = 5_000;
    private static final long LARGEST_INSIDE = 300L * 1024 * 1024;
    private static final long MOST_PIXELS = 100_000_000;
    private static final int BUFFER = 64 * 1024;

    private ContentInspection() {}

    /** Why the content must be rejected, if it must. Reads the content as far as needed; blocks. */
    static Optional<Rejection> inspect(FileType type, InputStream content) throws IOException {
        if (type.isOffice()) {
            return office(type, content);
        }
        if (type.isImage()) {
            return image(content);
        }
        return Optional.empty();
    }

    private static Optional<Rejection> office(FileType type, InputStream content) throws IOException {
        String mainPart = type == FileType.DOCX ? "word/" : "xl/";
        boolean contentTypes = false;
        boolean main = false;
        int entries = 0;
        long size = 0;
        byte[] buffer = new byte[BUFFER];
        try (ZipInputStream zip = new ZipInputStream(content)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                String name = entry.getName().toLowerCase(Locale.ROOT);
                if (name.endsWith("vbaproject.bin")) {
                    return Optional.of(Rejection.MACROS);
                }
                contentTypes |= name.equals("[content_types].xml");
                main |= name.startsWith(mainPart);
                for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
                    size += read;
                    if (size > LARGEST_INSIDE) {
                        return Optional.of(Rejection.TOO_LARGE_INSIDE);
                    }
                }
                if (++entries > MOST_ENTRIES) {
                    return Optional.of(Rejection.TOO_LARGE_INSIDE);
                }
            }
        } catch (ZipException | IllegalArgumentException unreadable) {
            return Optional.of(Rejection.BROKEN);
        }
        return contentTypes && main ? Optional.empty() : Optional.of(Rejection.BROKEN);
    }

    /** Reads the measures from the header only; the picture itself is never unpacked. */
    private static Optional<Rejection> image(InputStream content) throws IOException {
        try (MemoryCacheImageInputStream source = new MemoryCacheImageInputStream(content)) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(source);
            if (!readers.hasNext()) {
                return Optional.of(Rejection.BROKEN);
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(source, true, true);
                long pixels = (long) reader.getWidth(0) * reader.getHeight(0);
                return pixels > MOST_PIXELS ? Optional.of(Rejection.TOO_MANY_PIXELS) : Optional.empty();
            } catch (IndexOutOfBoundsException | IllegalStateException | IIOException unreadable) {
                return Optional.of(Rejection.BROKEN);
            } finally {
                reader.dispose();
            }
        }
    }
}
