package nl.waarborg.shared.sheet;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import nl.waarborg.shared.problem.Problem;

/**
 * Looks through an office file before it is read. Such a file is a zip with XML: it can unpack to gigabytes, and declare
 * entities that multiply or that read files of ours.
 */
final class OfficeArchive {

    private static final int MOST_ENTRIES = 1_000;
    private static final long LARGEST_INSIDE = 100L * 1024 * 1024;
    private static final XMLInputFactory XML = factory();

    private long unpacked;

    private OfficeArchive() {}

    /**
     * Refuses what is hostile, and what is no office file with the given part.
     *
     * @param part without which it is another kind of file
     */
    static void check(Path file, String part) {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            new OfficeArchive().check(zip);
            if (zip.getEntry(part) == null) {
                throw Problem.of(SheetProblem.SHEET_UNREADABLE);
            }
        } catch (IOException | XMLStreamException | IllegalArgumentException broken) {
            throw Problem.of(SheetProblem.SHEET_UNREADABLE);
        }
    }

    /** Reads XML without heed to what it declares. */
    static XMLStreamReader xml(InputStream content) throws XMLStreamException {
        return XML.createXMLStreamReader(content);
    }

    private void check(ZipFile zip) throws IOException, XMLStreamException {
        List<? extends ZipEntry> entries = Collections.list(zip.entries());
        Set<String> names = new HashSet<>();
        if (entries.size() > MOST_ENTRIES) {
            throw Problem.of(SheetProblem.SHEET_SUSPICIOUS);
        }
        for (ZipEntry entry : entries) {
            if (!names.add(entry.getName())) {
                throw Problem.of(SheetProblem.SHEET_SUSPICIOUS);
            }
            try (InputStream content = new Metered(zip.getInputStream(entry))) {
                look(entry, content);
            }
        }
    }

    private static void look(ZipEntry entry, InputStream content) throws IOException, XMLStreamException {
        if (!entry.getName().endsWith(".xml") && !entry.getName().endsWith(".rels")) {
            content.transferTo(OutputStream.nullOutputStream());
            return;
        }
        XMLStreamReader xml = xml(content);
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.DTD) {
                throw Problem.of(SheetProblem.SHEET_SUSPICIOUS);
            }
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    /** Counts what is unpacked, of all entries together. */
    private final class Metered extends FilterInputStream {

        Metered(InputStream content) {
            super(content);
        }

        @Override
        public int read() throws IOException {
            int sign = super.read();
            count(sign < 0 ? 0 : 1);
            return sign;
        }

        @Override
        public int read(byte[] buffer, int from, int length) throws IOException {
            int read = super.read(buffer, from, length);
            count(Math.max(read, 0));
            return read;
        }

        private void count(int bytes) {
            unpacked += bytes;
            if (unpacked > LARGEST_INSIDE) {
                throw Problem.of(SheetProblem.SHEET_SUSPICIOUS);
            }
        }
    }
}
