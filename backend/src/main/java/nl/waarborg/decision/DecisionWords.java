package nl.waarborg.decision;

import java.util.Map;
import nl.waarborg.decision.DecisionApi.DecisionAnswer;
import nl.waarborg.shared.text.DateWords;
import nl.waarborg.shared.text.Language;
import nl.waarborg.shared.text.Texts;

/** A decision in one sentence, for papers. */
public final class DecisionWords {

    private static final Texts TEXTS = Texts.besides(DecisionWords.class);

    private DecisionWords() {}

    public static String sentence(DecisionAnswer decision, Language language) {
        String kind = TEXTS.get(language, "kind." + decision.kind(), Map.of());
        StringBuilder words =
                new StringBuilder(kind.substring(0, 1).toUpperCase(language.locale())).append(kind.substring(1));
        if (decision.party() != null) {
            words.append(" – ").append(TEXTS.get(language, "party." + decision.party(), Map.of()));
        }
        if (decision.toWhom() != null) {
            words.append(" – ").append(decision.toWhom());
        }
        if (decision.inspection() != null) {
            words.append(" – ").append(decision.inspection());
        }
        if (decision.dueOn() != null) {
            words.append(", ")
                    .append(TEXTS.get(language, "by-when", Map.of("dueOn", DateWords.of(decision.dueOn(), language))));
        }
        return words.toString();
    }
}
