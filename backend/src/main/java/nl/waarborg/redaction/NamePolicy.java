package nl.waarborg.redaction;

import java.util.Collection;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Tells what is likely the name of a person in what people noted: the words to look for in a text that becomes public. What
 * people are to each other ("begeleider", "moeder") is no name, and would point at half of a report.
 */
public final class NamePolicy {

    /** So many characters before a word tell whether a sentence begins there. */
    private static final int NEAR = 40;

    /** With a capital and at least one small letter, so that IGJ and PGB are none. */
    private static final Pattern CAPITAL = Pattern.compile("(?<![\\p{L}\\d])\\p{Lu}[\\p{L}'’-]*\\p{Ll}[\\p{L}'’-]*");

    /** What stands before a name wherever that stands: a form of address, an initial, or what is a part of the name. */
    private static final Pattern ADDRESSED = Pattern.compile(
            "(?:(?<![\\p{L}\\d])(?i:mevrouw|mevr\\.?|mw\\.?|meneer|mijnheer|heer|dhr\\.?|dr\\.?|drs\\.?|prof\\.?)|(?<!\\p{L})\\p{Lu}\\.)"
                    + "(?: ?\\p{Lu}\\.)*(?: (?i:van|de|der|den|het|ter|ten|te|el|al|'t))* ?$");

    /** A letter before an item of a list is no initial. */
    private static final Pattern LETTERED = Pattern.compile("(?:^|[\\n\\r])[\\s*_#>-]*\\p{Lu}\\. ?$");

    /** What goes on with a name: a surname, with what stands before it. */
    private static final Pattern SURNAME =
            Pattern.compile("(?: (?i:van|de|der|den|het|ter|ten|te|el|al|'t))* \\p{Lu}[\\p{L}'’-]*\\p{Ll}[\\p{L}'’-]*");

    /** Where a word has a capital because a sentence, a line or an item begins. */
    private static final Pattern BEGIN = Pattern.compile("(?:^|[.!?:;…\\n\\r•])[\\s\"'“”‘’()*_#>+-]*$");

    private static final Pattern PART = Pattern.compile(
            "(?iu)(?:een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|enkele|alle|de|het|mevrouw|mevr|mw|meneer|mijnheer|heer|dhr|drs?|prof"
                    + "|bewoners?|bewoonsters?|cliënte?n?|familie(?:leden)?|ouders?|moeder|vader|zus|broer|zoon|dochter|partner"
                    + "|mantelzorgers?|vrijwilligers?|stagiaire?s?|buren|huisarts|kok|team|raad|\\p{L}*raad|\\p{L}*dienst"
                    + "|\\p{L}*(?:manager|begeleid(?:st)?er|leid(?:st)?er|bestuur(?:d|st)er|directeur|medewerk(?:st)?er|verpleegkundige"
                    + "|verzorgende|coördinator|deskundige|functionaris|ondersteun(?:st)?er|adviseur|verantwoordelijke"
                    + "|vertegenwoordig(?:st)?er|hulp|behandelaar|psycholoog|therapeut|arts|consulent|toezichthoud(?:st)?er|houder"
                    + "|eigenaar|voorzitter|secretaris)(?:s|n|en|es)?)");

    private NamePolicy() {}

    /** @param told who was spoken to, each by a name, a function or both, as in "T. Proefsma, begeleider" */
    public static List<String> inPeople(Collection<String> told) {
        return told.stream()
                .flatMap(one -> CAPITAL.matcher(one).results())
                .map(MatchResult::group)
                .filter(NamePolicy::mayBeName)
                .distinct()
                .toList();
    }

    /**
     * In running text: words with a capital inside a sentence, and at its beginning first names and what follows a form of
     * address or an initial. A surname that does nothing but begin sentences is not told from the other words there.
     */
    public static List<String> inTexts(Collection<String> texts) {
        return texts.stream()
                .flatMap(NamePolicy::inText)
                .filter(NamePolicy::mayBeName)
                .distinct()
                .toList();
    }

    private static Stream<String> inText(String text) {
        return CAPITAL.matcher(text)
                .results()
                .filter(word -> isNamed(word.group(), before(text, word)))
                .map(MatchResult::group);
    }

    private static boolean isNamed(String word, String before) {
        return ADDRESSED.matcher(before).find() || !BEGIN.matcher(before).find() || FirstNames.beginSentence(word);
    }

    /** Where a name stands in a text. */
    record Spot(int start, int end) {}

    /**
     * In a text for the public, where most words with a capital are no names: first names and what follows a form of address
     * or an initial, each with the surname behind it. What the public reads anyway is left out.
     */
    static List<Spot> inPublicText(String text, KnownWords known) {
        Matcher surname = SURNAME.matcher(text);
        return CAPITAL.matcher(text)
                .results()
                .filter(word -> mayBeName(word.group()) && !known.isOpen(word.group()))
                .filter(word -> isPerson(word.group(), before(text, word)))
                .map(word -> new Spot(
                        word.start(),
                        surname.region(word.end(), text.length()).lookingAt() ? surname.end() : word.end()))
                .toList();
    }

    private static boolean isPerson(String word, String before) {
        boolean addressed =
                ADDRESSED.matcher(before).find() && !LETTERED.matcher(before).find();
        boolean first = BEGIN.matcher(before).find() ? FirstNames.beginSentence(word) : FirstNames.contain(word);
        return addressed || first;
    }

    private static String before(String text, MatchResult word) {
        return text.substring(Math.max(0, word.start() - NEAR), word.start());
    }

    private static boolean mayBeName(String word) {
        return !PART.matcher(word).matches();
    }
}
