package nl.waarborg.outbox;

import nl.waarborg.shared.text.Language;

/** To whom a mail goes, and in which language. */
public record Recipient(String name, String address, Language language) {}
