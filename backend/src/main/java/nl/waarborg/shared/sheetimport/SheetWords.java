package nl.waarborg.shared.sheetimport;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.waarborg.shared.text.Language;
import nl.waarborg.shared.text.Texts;

/**
 * The words of a sheet for what the product knows by code. Read in either language and by the code itself, capitals aside;
 * of a word with an abbreviation behind it, such as {@code Zorg in natura (ZIN)}, either part will do while no
 * other word has it.
 *
 * @param byCode the words in each language, in the order in which they are told
 */
public record SheetWords(Map<String, Map<Language, String>> byCode) {

    private static final Pattern ABBREVIATED = Pattern.compile("(.+) \\((.+)\\)");
    private static final Texts TEXTS = Texts.besides(SheetWords.class);

    /** The words for constants, which stand in the messages of a room under a prefix. */
    public static SheetWords of(Collection<? extends Enum<?>> constants, Class<?> room, String prefix) {
        Map<String, Map<Language, String>> words = new LinkedHashMap<>();
        constants.forEach(constant -> words.put(
                constant.name(), inEach(language -> Texts.besides(room).get(language, prefix + constant, Map.of()))));
        return new SheetWords(words);
    }

    /** Names that are the same in every language. */
    public static SheetWords names(Map<String, String> names) {
        Map<String, Map<Language, String>> words = new LinkedHashMap<>();
        names.forEach((code, name) -> words.put(code, inEach(language -> name)));
        return new SheetWords(words);
    }

    /** The code that is meant; empty where none is, or where a part of a word could mean two. */
    public Optional<String> code(String word) {
        return codes(word, String::equalsIgnoreCase).findFirst().or(() -> {
            List<String> parts = codes(word, SheetWords::hasPart).toList();
            return parts.size() == 1 ? Optional.of(parts.getFirst()) : Optional.empty();
        });
    }

    private Stream<String> codes(String word, BiPredicate<String, String> means) {
        return byCode.entrySet().stream()
                .filter(entry -> means.test(entry.getKey(), word)
                        || entry.getValue().values().stream().anyMatch(said -> means.test(said, word)))
                .map(Map.Entry::getKey);
    }

    /** The word for a code; the code itself where there is none. */
    public String word(String code, Language language) {
        return byCode.getOrDefault(code, Map.of()).getOrDefault(language, code);
    }

    /** All words, to choose from. */
    public String all(Language language) {
        return byCode.keySet().stream().map(code -> word(code, language)).collect(Collectors.joining(", "));
    }

    /** Also as a spreadsheet keeps it. */
    static Optional<Boolean> yesOrNo(String word) {
        if (isCalled("yes", word) || word.equalsIgnoreCase("true") || word.equals("1")) {
            return Optional.of(true);
        }
        if (isCalled("no", word) || word.equalsIgnoreCase("false") || word.equals("0")) {
            return Optional.of(false);
        }
        return Optional.empty();
    }

    public static String yesOrNo(boolean yes, Language language) {
        return TEXTS.get(language, yes ? "yes" : "no", Map.of());
    }

    private static boolean isCalled(String key, String word) {
        return Arrays.stream(Language.values())
                .anyMatch(language -> TEXTS.get(language, key, Map.of()).equalsIgnoreCase(word));
    }

    private static boolean hasPart(String said, String word) {
        Matcher parts = ABBREVIATED.matcher(said);
        return parts.matches()
                && (parts.group(1).equalsIgnoreCase(word) || parts.group(2).equalsIgnoreCase(word));
    }

    private static Map<Language, String> inEach(Function<Language, String> word) {
        return Arrays.stream(Language.values()).collect(Collectors.toMap(language -> language, word));
    }
}
