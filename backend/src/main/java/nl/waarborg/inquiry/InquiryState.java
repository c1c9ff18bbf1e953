package nl.waarborg.inquiry;

/** How far a question is. Every end is final: who wants to know more asks again. */
public enum InquiryState {
    OPEN,
    ANSWERED,
    DECLINED,
    WITHDRAWN
}
