package nl.waarborg.redaction;

import java.util.Collection;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Tells whether texts point at a house that must not be found. */
public final class HousePolicy {

    private HousePolicy() {}

    /**
     * Names and addresses count whatever their capitals; a part of one counts as it is written, so that the ordinary words
     * in a name do not.
     *
     * @param words what the house is called and where it stands
     * @param publicWords what the public reads anyway; what is not a part of these tells of the house
     */
    public static boolean isToldIn(Collection<String> texts, Set<String> words, Set<String> publicWords) {
        Stream<Pattern> whole =
                words.stream().map(word -> pattern(word, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
        Stream<Pattern> parts = KnownWords.of(words, Set.of(), publicWords).names().stream()
                .filter(part -> Character.isUpperCase(part.charAt(0)))
                .map(part -> pattern(part, 0));
        return Stream.concat(whole, parts)
                .anyMatch(word ->
                        texts.stream().anyMatch(text -> word.matcher(text).find()));
    }

    private static Pattern pattern(String word, int flags) {
        return Pattern.compile("(?<![\\p{L}\\d])" + Pattern.quote(word) + "(?![\\p{L}\\d])", flags);
    }
}
