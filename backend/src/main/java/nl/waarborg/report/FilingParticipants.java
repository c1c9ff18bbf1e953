package nl.waarborg.report;

import java.util.ArrayList;
import java.util.List;
import nl.waarborg.access.Caller;
import nl.waarborg.casefile.Participant;
import nl.waarborg.casefile.Participant.Part;
import nl.waarborg.provider.Contact;
import org.jspecify.annotations.Nullable;

/** Who takes part on the provider's side: who filed it, the contact, the board chair. */
final class FilingParticipants {

    private FilingParticipants() {}

    static List<Participant> of(Caller caller, Filer filer, ReportContent content) {
        List<Participant> found = new ArrayList<>();
        if (filer.byStaff()) {
            add(found, Part.REPORTER, content.reporter(), caller);
        } else {
            found.add(new Participant(Part.REPORTER, caller.accountId(), caller.name(), null, caller.language()));
        }
        add(found, Part.CONTACT, content.contactPerson(), caller);
        add(found, Part.BOARD_CHAIR, content.boardChair(), caller);
        return found;
    }

    private static void add(List<Participant> found, Part part, @Nullable Contact contact, Caller caller) {
        if (contact != null && contact.name() != null) {
            found.add(new Participant(part, null, contact.name(), contact.email(), caller.language()));
        }
    }
}
