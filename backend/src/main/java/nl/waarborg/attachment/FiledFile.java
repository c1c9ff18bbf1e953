package nl.waarborg.attachment;

import java.util.UUID;

/**
 * A file as a receipt names it.
 *
 * @param sha256 hexadecimal
 * @param size in bytes
 */
public record FiledFile(UUID id, String fileName, String sha256, long size) {}
