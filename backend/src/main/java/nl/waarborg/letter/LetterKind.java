package nl.waarborg.letter;

import java.util.Locale;

/** The letters of the protocol, each belonging to a step. The template is {@code templates/letters/<name>.txt}. */
public enum LetterKind {
    ACKNOWLEDGEMENT,
    SUPPLEMENT_REQUEST,
    REQUEST_FOR_REPORT,
    TRANSFER,
    REJECTION,
    CLOSED_AT_RECEIPT,
    LEFT_TO_INSPECTORATE,
    CONVERSATION_INVITATION,
    FOR_INFORMATION,
    UNCLEAR,
    INVESTIGATION_ORDER,
    SUPERVISOR_INVESTIGATION,
    REVIEW_SUFFICIENT,
    REVIEW_PARTLY,
    REVIEW_INSUFFICIENT,
    REVIEW_ADDITIONAL,
    REVIEW_TAKEN_OVER,
    EXTENSION_GRANTED,
    EXTENSION_REFUSED,
    CLOSING,
    REOPENING,
    INSPECTION_ANNOUNCEMENT,
    DOCUMENT_REQUEST,
    DRAFT_INSPECTION_REPORT,
    FINAL_INSPECTION_REPORT,
    PUBLICATION_NOTICE;

    String template() {
        return "letters/" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
