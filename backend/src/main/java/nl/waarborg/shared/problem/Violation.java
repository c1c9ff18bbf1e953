package nl.waarborg.shared.problem;

import java.util.Map;
import nl.waarborg.shared.text.Language;
import nl.waarborg.shared.text.Texts;

/**
 * One rule that the input breaks.
 *
 * @param pointer where, as a JSON pointer into the body (RFC 6901), or {@code query:name}, {@code header:name}
 * @param code which rule, kebab-case; its sentence is found under {@code violation.<code>}
 * @param arguments what the sentence names in braces
 * @param room the type beside whose messages the sentence is looked for first
 */
public record Violation(String pointer, String code, Map<String, Object> arguments, Class<?> room) {

    /** A violation whose sentence stands in the messages of the room of the given type. */
    public static Violation of(Class<?> room, String pointer, String code) {
        return new Violation(pointer, code, Map.of(), room);
    }

    /** A violation of a rule that is the same in every room. */
    public static Violation common(String pointer, String code) {
        return new Violation(pointer, code, Map.of(), Violation.class);
    }

    /** The sentence: of the room, else the common one. */
    public String message(Language language) {
        String key = "violation." + code;
        Texts common = Texts.besides(Violation.class);
        return Texts.besides(room)
                .find(language, key, arguments)
                .or(() -> common.find(language, key, arguments))
                .orElseGet(() -> common.get(language, "violation.other", Map.of()));
    }
}
