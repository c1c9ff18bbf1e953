package nl.waarborg.letter;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import nl.waarborg.access.Caller;
import nl.waarborg.deadline.DeadlineFacts;
import nl.waarborg.deadline.ExtensionListener;
import nl.waarborg.deadline.Responsible;
import nl.waarborg.shared.text.Language;
import nl.waarborg.shared.text.Texts;

/** Writes to the provider what was decided about its request for more time. */
@ApplicationScoped
class ExtensionLetters implements ExtensionListener {

    private final LetterService letters;

    ExtensionLetters(LetterService letters) {
        this.letters = letters;
    }

    @Override
    public Uni<Void> decided(Caller caller, DeadlineFacts deadline, boolean granted, String reason) {
        if (deadline.responsible() != Responsible.PROVIDER) {
            return Uni.createFrom().voidItem();
        }
        LetterKind kind = granted ? LetterKind.EXTENSION_GRANTED : LetterKind.EXTENSION_REFUSED;
        String term = Texts.besides(DeadlineFacts.class).get(Language.NL, "kind." + deadline.kind(), Map.of());
        Map<String, String> values =
                Map.of("reason", reason, "dueOn", deadline.dueOn().toString(), "term", term);
        return letters.send(caller, deadline.caseId(), kind, null, values).replaceWithVoid();
    }
}
