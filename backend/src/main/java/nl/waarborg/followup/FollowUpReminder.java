package nl.waarborg.followup;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import nl.waarborg.deadline.DeadlineFacts;
import nl.waarborg.deadline.DutyReminder;
import nl.waarborg.term.TermKind;

/** Reminds whoever must act of what is not done yet. */
@ApplicationScoped
class FollowUpReminder implements DutyReminder {

    private final FollowUpRepository followUps;
    private final FollowUpMails mails;

    FollowUpReminder(FollowUpRepository followUps, FollowUpMails mails) {
        this.followUps = followUps;
        this.mails = mails;
    }

    @Override
    public Set<TermKind> kinds() {
        return Set.of(TermKind.SIGNAL_FOLLOW_UP, TermKind.SIGNAL_PASSED_ON);
    }

    @Override
    public Uni<Void> remind(DeadlineFacts deadline) {
        return followUps
                .byDeadline(deadline.id())
                .chain(followUp -> followUp.state.isOpen()
                        ? mails.toActor("reminder", followUp, deadline)
                        : Uni.createFrom().voidItem());
    }
}
