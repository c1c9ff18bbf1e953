package nl.waarborg.guest;

/** What a link can be about; each has one {@link GuestRoom}. */
public enum GuestMatter {
    INQUIRY,
    FOLLOW_UP
}
