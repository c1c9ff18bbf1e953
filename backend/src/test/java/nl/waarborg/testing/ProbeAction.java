package nl.waarborg.testing;

enum ProbeAction {
    LEAVE_PAIR,
    LOOK
}
