package nl.waarborg.inquiry;

/** What is done with questions, by the name in the audit trail. */
enum InquiryAction {
    ASK,
    LIST,
    READ,
    SAVE_DRAFT,
    ANSWER,
    DECLINE,
    WITHDRAW,
    EXTEND,
    SEND_AGAIN
}
