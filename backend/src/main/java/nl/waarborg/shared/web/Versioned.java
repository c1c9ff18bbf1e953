package nl.waarborg.shared.web;

/** An answer about something that people edit; its version travels as the header ETag as well. */
public interface Versioned {

    int version();
}
