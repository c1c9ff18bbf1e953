package nl.waarborg.letter;

import io.quarkus.qute.Engine;
import io.quarkus.qute.Template;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import nl.waarborg.letter.LetterApi.LetterText;
import nl.waarborg.shared.text.DateWords;
import nl.waarborg.shared.text.Language;

/** Fills the templates of letters. Letters are written in Dutch, the language of the procedure. */
@ApplicationScoped
class LetterTemplates {

    private static final String LISTED = "items";

    private final Engine engine;

    LetterTemplates(Engine engine) {
        this.engine = engine;
    }

    /** The words of a letter; a field without a value is an empty text, and the template leaves its part out. */
    LetterText fill(LetterKind kind, Map<String, String> fields) {
        Template template = engine.getTemplate(kind.template());
        Map<String, String> words = new HashMap<>();
        template.getExpressions().stream()
                .map(expression -> expression.getParts().getFirst().getName())
                .forEach(name -> words.put(name, ""));
        fields.forEach((name, value) -> words.put(name, word(name, value)));
        String[] parts = template.render(words).strip().split("\n", 2);
        String body = parts[1].strip().replaceAll("\n{3,}", "\n\n");
        return new LetterText(parts[0].strip(), body);
    }

    private static String word(String name, String value) {
        if (name.equals(LISTED)) {
            return value.lines()
                    .filter(line -> !line.isBlank())
                    .map(line -> "- " + line.strip())
                    .collect(Collectors.joining("\n"));
        }
        return DateWords.orText(value.strip(), Language.NL);
    }
}
