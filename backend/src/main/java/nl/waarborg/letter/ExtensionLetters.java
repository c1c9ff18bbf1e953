package nl.waarborg.letter;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import nl.waarborg.access.Caller;
import nl.waarborg.casefile.CaseFacts;
import nl.waarborg.deadline.DeadlineApi;
import nl.waarborg.deadline.DeadlineFacts;
import nl.waarborg.deadline.ExtensionListener;
import nl.waarborg.deadline.Responsible;
import nl.waarborg.letter.LetterApi.LetterText;
import nl.waarborg.shared.text.Language;
import nl.waarborg.shared.text.Texts;
import org.jspecify.annotations.Nullable;

/** Writes to the provider what was decided about its request for more time. */
@ApplicationScoped
class ExtensionLetters implements ExtensionListener, LetterFields {

    /** Which term it is about, by its code; the letter has its name. */
    private static final String TERM_KIND = "termKind";

    private final LetterService letters;

    ExtensionLetters(LetterService letters) {
        this.letters = letters;
    }

    @Override
    public Uni<Void> decided(Caller caller, DeadlineFacts deadline, DeadlineApi.DecisionForm decision) {
        if (deadline.responsible() != Responsible.PROVIDER) {
            return Uni.createFrom().voidItem();
        }
        LetterKind kind = decision.granted() ? LetterKind.EXTENSION_GRANTED : LetterKind.EXTENSION_REFUSED;
        Map<String, String> values = Map.of(
                "reason",
                decision.reason(),
                "dueOn",
                deadline.dueOn().toString(),
                TERM_KIND,
                deadline.kind().name());
        return letters.send(caller, deadline.caseId(), kind, edited(decision.letter()), values)
                .replaceWithVoid();
    }

    @Override
    public Uni<Map<String, String>> fields(CaseFacts facts, LetterKind kind, Map<String, String> typed) {
        String term = typed.get(TERM_KIND);
        return Uni.createFrom().item(term == null ? Map.of() : named(term));
    }

    private static Map<String, String> named(String termKind) {
        return Texts.besides(DeadlineFacts.class)
                .find(Language.NL, "kind." + termKind, Map.of())
                .map(name -> Map.of("term", name))
                .orElse(Map.of());
    }

    private static @Nullable LetterText edited(DeadlineApi.@Nullable LetterText letter) {
        return letter == null ? null : new LetterText(letter.subject(), letter.body());
    }
}
