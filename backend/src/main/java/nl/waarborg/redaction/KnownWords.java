package nl.waarborg.redaction;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Names and numbers that a case knows and that the public must not read by accident.
 *
 * @param names each a word or several, as they are written
 * @param numbers of four digits and more
 * @param open what the public reads anyway, in small letters, as a whole and word by word
 */
public record KnownWords(Set<String> names, Set<String> numbers, Set<String> open) {

    private static final int SHORTEST_NAME = 3;
    private static final Pattern WORD = Pattern.compile("\\p{Lu}[\\p{L}'’-]+");
    private static final Pattern NUMBER = Pattern.compile("\\d{4,}");

    /** Words of a name that tell nobody apart, and what files and houses are usually called. */
    private static final Set<String> COMMON = Set.of(
            "van",
            "der",
            "den",
            "het",
            "ter",
            "ten",
            "aan",
            "bij",
            "onder",
            "heer",
            "mevrouw",
            "rapport",
            "verslag",
            "dossier",
            "foto",
            "bijlage",
            "scan",
            "concept",
            "versie",
            "definitief",
            "brief",
            "plan",
            "notitie",
            "document",
            "overzicht",
            "lijst",
            "protocol",
            "beleid",
            "rooster",
            "zorgplan",
            "gesprek",
            "bezoek",
            "huis",
            "huize",
            "zorghuis",
            "woning",
            "woongroep",
            "locatie",
            "opvang",
            "vrouwenopvang",
            "zorg");

    /**
     * Of what a case or an authority knows.
     *
     * @param people names as they are written, each with what else is known of somebody
     * @param houses by which words protected houses can be found: never open, also where the public read them before
     * @param publicWords what the public reads anyway
     */
    public static KnownWords of(
            Collection<String> people,
            Collection<String> houses,
            Collection<String> fileNames,
            Collection<String> publicWords) {
        Set<String> open = new HashSet<>(publicWords);
        houses.forEach(open::remove);
        return of(Stream.concat(people.stream(), houses.stream()).toList(), fileNames, open);
    }

    public static KnownWords of(Collection<String> people, Collection<String> fileNames, Set<String> publicWords) {
        Set<String> open = publicWords.stream()
                .flatMap(words -> Stream.concat(Stream.of(words), parts(words)))
                .map(KnownWords::folded)
                .collect(Collectors.toSet());
        Set<String> names = Stream.concat(
                        people.stream(),
                        Stream.concat(
                                people.stream().flatMap(KnownWords::parts),
                                fileNames.stream().flatMap(KnownWords::capitals)))
                .map(String::strip)
                .filter(name -> name.length() >= SHORTEST_NAME && Character.isLetter(name.charAt(0)))
                .filter(name -> !COMMON.contains(folded(name)) && !open.contains(folded(name)))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> numbers = Stream.concat(people.stream(), fileNames.stream())
                .flatMap(text -> NUMBER.matcher(text).results())
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
        return new KnownWords(names, numbers, open);
    }

    /** Whether the public reads this word anyway. */
    boolean isOpen(String word) {
        return open.contains(folded(word));
    }

    private static Stream<String> parts(String name) {
        return Arrays.stream(name.split("[\\s,.()]+"));
    }

    private static Stream<String> capitals(String fileName) {
        return WORD.matcher(fileName.replace('_', ' ')).results().map(MatchResult::group);
    }

    private static String folded(String text) {
        return text.toLowerCase(Locale.ROOT).strip();
    }
}
