package nl.waarborg.redaction;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** First names that are common in the Netherlands. The list is no more than a help: most names are not on it. */
final class FirstNames {

    private static final String ALSO_A_WORD = "~";
    private static final Set<String> LISTED = listed();

    private FirstNames() {}

    static boolean contain(String word) {
        return beginSentence(word) || LISTED.contains(ALSO_A_WORD + word);
    }

    /** The same for a word that has its capital because a sentence begins: "Wolf" and "Roos" may be no names there. */
    static boolean beginSentence(String word) {
        return LISTED.contains(word);
    }

    private static Set<String> listed() {
        try (InputStream stream = FirstNames.class.getResourceAsStream("first-names.txt")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .flatMap(line -> Stream.of(line.split(" ")))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException("first-names.txt", e);
        }
    }
}
