package nl.waarborg.draft;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import nl.waarborg.report.ReportContent;
import nl.waarborg.shared.crypto.JsonCipher;
import nl.waarborg.shared.problem.Problem;
import nl.waarborg.shared.problem.Violation;
import org.jspecify.annotations.Nullable;

/** Seals what was typed and opens it again; and refuses what is not the writer's to fill in. */
@ApplicationScoped
class DraftContents {

    private final JsonCipher cipher;

    DraftContents(JsonCipher cipher) {
        this.cipher = cipher;
    }

    void save(Draft draft, ReportContent content, int filledShare, Instant when) {
        draft.save(content, cipher.seal(content, draft.id), filledShare, when);
    }

    ReportContent of(Draft draft) {
        return cipher.open(draft.sealed, draft.id, ReportContent.class);
    }

    /** How and when a report came in on another way than the portal is for staff to say. */
    static void requireOwnFields(ReportContent content, boolean byStaff) {
        if (byStaff) {
            return;
        }
        List<Violation> found = new ArrayList<>();
        staffOnly(found, "/receivedOn", content.receivedOn());
        staffOnly(found, "/digitalNotPossibleReason", content.digitalNotPossibleReason());
        staffOnly(found, "/reporter", content.reporter());
        staffOnly(found, "/reporterKind", content.reporterKind());
        if (content.channel() != null && content.channel() != ReportContent.Channel.PORTAL) {
            staffOnly(found, "/channel", content.channel());
        }
        if (!found.isEmpty()) {
            throw Problem.invalid(found);
        }
    }

    private static void staffOnly(List<Violation> found, String pointer, @Nullable Object value) {
        if (value != null) {
            found.add(Violation.of(ReportContent.class, pointer, "staff-only"));
        }
    }
}
