package nl.waarborg.judgement;

/** How far the second person is with a deviation. */
enum JudgementState {
    OPEN,
    ASKED,
    AGREED
}
