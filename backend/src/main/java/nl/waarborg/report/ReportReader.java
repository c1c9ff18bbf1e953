package nl.waarborg.report;

import static nl.waarborg.access.Role.COMMUNICATION_ADVISER;
import static nl.waarborg.access.Role.EXECUTIVE_READER;
import static nl.waarborg.access.Role.LAWFULNESS_SUPERVISOR;
import static nl.waarborg.access.Role.PROVIDER_USER;

import nl.waarborg.access.Caller;
import nl.waarborg.casefile.PurposePolicy;
import nl.waarborg.casefile.SeenCase;
import org.jspecify.annotations.Nullable;

/**
 * Who reads a report, and how much of it (security design 3.3 and 3.4). Which reports somebody sees at all, and the
 * ceiling, is the case's to say.
 *
 * @param handles the reader is the assignee or covers today
 */
public record ReportReader(SeenCase seen, boolean handles) {

    public Caller caller() {
        return seen.caller();
    }

    /** The narrative and the nature; never the persons, which are opened apart. */
    public boolean seesContent() {
        return seen.seesContent();
    }

    /** The group of the nature, for whoever must know the year's figures or weigh publicity, without the narrative. */
    public boolean seesNatureGroup() {
        return seesContent() || caller().hasAny(LAWFULNESS_SUPERVISOR, EXECUTIVE_READER, COMMUNICATION_ADVISER);
    }

    /** The account of the closing is made for the college, and holds no client data. */
    boolean seesAccount() {
        return seesContent() || caller().has(EXECUTIVE_READER);
    }

    /** The provider that filed it and the assignee open the persons without saying why. */
    public boolean opensPersonsFreely() {
        return seesContent() && (handles || caller().has(PROVIDER_USER));
    }

    /** The report as the reader may know it: under an embargo the provider's side stands still. */
    ReportFacts shown(ReportFacts report) {
        return report.standingAt(ReportStatus.valueOf(seen.shownStatus()));
    }

    void requirePurpose(@Nullable String purpose) {
        seen.requireContent();
        if (!opensPersonsFreely()) {
            PurposePolicy.require(purpose);
        }
    }
}
