package nl.waarborg.dossier;

import java.util.ArrayList;
import java.util.List;
import nl.waarborg.dossier.DossierApi.Ground;

/** When two cases may belong to one matter (domain.md 1). It only suggests: a person bundles or not. */
final class SuggestionPolicy {

    /** Cases that began this many days apart, or less, are about one period. */
    static final int DAYS_OF_ONE_PERIOD = 90;

    /** Which part of the words of the shorter text the longer one shares before the two are alike. */
    static final double ALIKE = 0.4;

    /** Texts of fewer words than this say too little. */
    static final int FEWEST_WORDS = 5;

    /**
     * What two cases have in common.
     *
     * @param sharedWords part of the stems of the shorter text that stand in the other as well, 0 to 1; 0 for whoever
     *     does not read one of the two
     * @param fewestWords stems of the shorter text
     */
    record Likeness(
            boolean sameProvider,
            boolean sameLocation,
            int daysApart,
            boolean sameTheme,
            double sharedWords,
            int fewestWords) {}

    private SuggestionPolicy() {}

    static List<Ground> grounds(Likeness pair) {
        List<Ground> grounds = new ArrayList<>();
        add(grounds, Ground.SAME_PROVIDER, pair.sameProvider());
        add(grounds, Ground.SAME_LOCATION, pair.sameLocation());
        add(grounds, Ground.SAME_PERIOD, pair.daysApart() <= DAYS_OF_ONE_PERIOD);
        add(grounds, Ground.SAME_THEME, pair.sameTheme());
        add(grounds, Ground.SIMILAR_TEXT, pair.sharedWords() >= ALIKE && pair.fewestWords() >= FEWEST_WORDS);
        return grounds;
    }

    /**
     * About one provider something more must fit. Where the provider of one of them is not known, the place or the text
     * must fit, and the period.
     */
    static boolean isLikely(List<Ground> grounds) {
        return grounds.contains(Ground.SAME_PROVIDER)
                ? grounds.size() > 1
                : grounds.contains(Ground.SAME_PERIOD)
                        && (grounds.contains(Ground.SAME_LOCATION) || grounds.contains(Ground.SIMILAR_TEXT));
    }

    private static void add(List<Ground> grounds, Ground ground, boolean fits) {
        if (fits) {
            grounds.add(ground);
        }
    }
}
