package nl.waarborg.publication;

import java.util.UUID;
import nl.waarborg.protocol.PublicationSettings.DocumentKind;
import org.jspecify.annotations.Nullable;

/**
 * What is published: of which kind it is, whose, and of what it tells.
 *
 * @param caseId the inspection or the report; absent for an annual report, which has no case
 * @param year of an annual report
 */
record Matter(
        DocumentKind document,
        UUID authorityId,
        @Nullable UUID caseId,
        @Nullable Integer year) {

    /** Whether the team writes it itself, in sections that it chooses; else it is a copy of a final report. */
    boolean isWritten() {
        return document == DocumentKind.SUPERVISOR_INVESTIGATION || document == DocumentKind.ANNUAL_REPORT;
    }
}
