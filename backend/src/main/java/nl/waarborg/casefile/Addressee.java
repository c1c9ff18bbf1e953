package nl.waarborg.casefile;

import nl.waarborg.outbox.Recipient;

/**
 * Whom to tell about a case.
 *
 * @param path the page of the case below the public address, of the portal or of the workspace
 */
public record Addressee(Recipient recipient, String path) {}
