package nl.waarborg.attachment;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The kinds of file that are taken in (security control C-17), by extension and by what Tika sees in the content. */
enum FileType {
    PDF("application/pdf", List.of("pdf"), Set.of("application/pdf")),
    DOCX(
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            List.of("docx"),
            Set.of(
                    "application/zip",
                    "application/x-tika-ooxml",
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document")),
    XLSX(
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            List.of("xlsx"),
            Set.of(
                    "application/zip",
                    "application/x-tika-ooxml",
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")),
    JPEG("image/jpeg", List.of("jpg", "jpeg"), Set.of("image/jpeg")),
    PNG("image/png", List.of("png"), Set.of("image/png")),
    TXT("text/plain", List.of("txt"), Set.of("text/plain")),
    EML("message/rfc822", List.of("eml"), Set.of("message/rfc822", "text/plain"));

    private final String mediaType;
    private final List<String> extensions;
    private final Set<String> seenAs;

    FileType(String mediaType, List<String> extensions, Set<String> seenAs) {
        this.mediaType = mediaType;
        this.extensions = extensions;
        this.seenAs = seenAs;
    }

    static Optional<FileType> named(String fileName) {
        int dot = fileName.lastIndexOf('.');
        String extension = dot < 0 ? "" : fileName.substring(dot + 1).toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(type -> type.extensions.contains(extension))
                .findFirst();
    }

    static Optional<FileType> ofMediaType(String mediaType) {
        return Arrays.stream(values())
                .filter(type -> type.mediaType.equals(mediaType))
                .findFirst();
    }

    String mediaType() {
        return mediaType;
    }

    /** Whether content of this detected type can be such a file; what is inside a container is looked at later. */
    boolean canBe(String detected) {
        return seenAs.contains(detected);
    }

    boolean isOffice() {
        return this == DOCX || this == XLSX;
    }

    boolean isImage() {
        return this == JPEG || this == PNG;
    }
}
