package nl.waarborg.guest;

import io.smallrye.mutiny.Uni;
import nl.waarborg.guest.GuestApi.GuestAnswerRequest;
import nl.waarborg.guest.GuestApi.GuestPage;

/**
 * What links of one matter open. Offered here; the room that asks something of outsiders implements it as a bean. Each
 * verb runs in the transaction that has found the link good; where the subject itself is no longer open, it fails with
 * {@link GuestProblem#GUEST_LINK_NOT_VALID}, so that nobody learns why.
 */
public interface GuestRoom {

    GuestMatter matter();

    /** What the guest may read: nothing of a client, nothing of the narrative or of who told it. */
    Uni<GuestPage> show(Guest guest);

    /** Keeps what the guest has typed so far. */
    Uni<Void> saveDraft(Guest guest, String text);

    /** The guest has seen it and will act on it; the link stays good. */
    Uni<Void> acknowledge(Guest guest);

    /** The one answer; after it no link about this subject opens anything. */
    Uni<Void> answer(Guest guest, GuestAnswerRequest answer);
}
