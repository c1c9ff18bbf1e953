package nl.waarborg.letter;

import io.smallrye.mutiny.Uni;
import java.util.Map;
import nl.waarborg.casefile.CaseFacts;

/**
 * What a feature knows that letters name: the date of filing, a due date. Offered here; features implement it as a bean.
 * Each template says which fields it takes; a field that nobody gives stays out of the letter. Dates are given as ISO
 * dates, lists as lines.
 */
public interface LetterFields {

    /**
     * The fields for a letter of this kind in this case, called in the session of the step.
     *
     * @param typed what was typed in the step so far, which can decide what a feature says
     */
    Uni<Map<String, String>> fields(CaseFacts facts, LetterKind kind, Map<String, String> typed);
}
