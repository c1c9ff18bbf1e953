package nl.waarborg.letter;

/** What is recorded about letters. */
enum LetterAction {
    SEND,
    LIST,
    READ
}
