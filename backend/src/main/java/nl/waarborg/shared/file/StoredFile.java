package nl.waarborg.shared.file;

import java.util.UUID;

/**
 * A file as it came to lie in the vault.
 *
 * @param id its name there, which says nothing about its content
 * @param size of the content in bytes, before it was sealed
 * @param sha256 of the content, hexadecimal
 */
public record StoredFile(UUID id, long size, String sha256) {}
