package nl.waarborg.guest;

/** What guests do, by the name in the audit trail. */
enum GuestAction {
    READ
}
