package nl.waarborg.meeting;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import nl.waarborg.shared.Ids;

/** A colleague who takes part in a meeting. */
@Entity
class MeetingParticipant {

    @Id
    UUID id;

    UUID meetingId;
    UUID accountId;
    String name;

    protected MeetingParticipant() {}

    MeetingParticipant(UUID meetingId, MeetingPlan.Attendant attendant) {
        this.id = Ids.next();
        this.meetingId = meetingId;
        this.accountId = attendant.accountId();
        this.name = attendant.name();
    }

    MeetingPlan.Attendant attendant() {
        return new MeetingPlan.Attendant(accountId, name);
    }
}
