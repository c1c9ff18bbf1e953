package nl.waarborg.outbox;

import nl.waarborg.shared.text.Language;

/**
 * To whom a mail goes, and in which language.
 *
 * @param hidden nobody reads in the outbox to whom the mail goes: the address is kept sealed until it has left
 */
public record Recipient(String name, String address, Language language, boolean hidden) {

    public Recipient(String name, String address, Language language) {
        this(name, address, language, false);
    }

    /** Somebody whose identity is protected, such as the source of a signal; the mail greets nobody by name. */
    public static Recipient hidden(String address, Language language) {
        return new Recipient("", address, language, true);
    }
}
