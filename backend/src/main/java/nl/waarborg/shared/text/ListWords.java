package nl.waarborg.shared.text;

import java.util.List;

/** Enumerations as they stand in a sentence: "maandag, dinsdag en woensdag". */
public final class ListWords {

    private ListWords() {}

    public static String of(List<String> items, Language language) {
        int last = items.size() - 1;
        if (last < 1) {
            return String.join("", items);
        }
        String and = language == Language.NL ? " en " : " and ";
        return String.join(", ", items.subList(0, last)) + and + items.get(last);
    }
}
