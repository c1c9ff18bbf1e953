package nl.waarborg.outbox;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A mail to be. It carries a number, what it is about and a link, never content of a case (security control C-20): the
 * recipient reads the rest after signing in.
 *
 * @param template the file {@code templates/mail/<template>_<language>.txt}; its first line is the subject
 * @param words what the template names in braces, beside {@code name} and {@code link}
 * @param path where the link leads, below the public address; what stands behind its # is a secret of the recipient
 * @param authorityId whose mail it is, for the page of stuck mail
 */
public record OutboxMail(
        String template,
        Recipient recipient,
        Map<String, Object> words,
        String path,
        @Nullable UUID authorityId,
        @Nullable UUID caseId) {

    public static OutboxMail of(String template, Recipient recipient, String path) {
        return new OutboxMail(template, recipient, Map.of(), path, null, null);
    }

    /** Fills {@code {word}} in the template. */
    public OutboxMail with(String word, Object value) {
        Map<String, Object> more = new HashMap<>(words);
        more.put(word, value);
        return new OutboxMail(template, recipient, Map.copyOf(more), path, authorityId, caseId);
    }

    /** What opens the link, if it takes a secret. */
    @Nullable
    String secret() {
        int sign = path.indexOf('#');
        return sign < 0 ? null : path.substring(sign + 1);
    }

    /** The link as anybody may see it. */
    String openPath() {
        int sign = path.indexOf('#');
        return sign < 0 ? path : path.substring(0, sign);
    }

    public OutboxMail forAuthority(UUID authorityId) {
        return new OutboxMail(template, recipient, words, path, authorityId, caseId);
    }

    public OutboxMail inCase(UUID caseId) {
        return new OutboxMail(template, recipient, words, path, authorityId, caseId);
    }
}
