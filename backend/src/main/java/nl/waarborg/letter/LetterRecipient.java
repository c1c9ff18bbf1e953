package nl.waarborg.letter;

import nl.waarborg.shared.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * To whom a letter is addressed.
 *
 * @param name as it stands on the letter
 * @param email for the notice with number and link; absent when nobody knows it
 */
public record LetterRecipient(String name, @Nullable String email, Language language) {}
