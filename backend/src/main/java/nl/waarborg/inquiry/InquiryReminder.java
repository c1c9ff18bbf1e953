package nl.waarborg.inquiry;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import nl.waarborg.deadline.DeadlineFacts;
import nl.waarborg.deadline.DutyReminder;
import nl.waarborg.term.TermKind;

/** Reminds whoever was asked and has not answered. */
@ApplicationScoped
class InquiryReminder implements DutyReminder {

    private final InquiryRepository inquiries;
    private final InquiryMails mails;

    InquiryReminder(InquiryRepository inquiries, InquiryMails mails) {
        this.inquiries = inquiries;
        this.mails = mails;
    }

    @Override
    public Set<TermKind> kinds() {
        return Set.of(TermKind.SIGNAL_INQUIRY);
    }

    @Override
    public Uni<Void> remind(DeadlineFacts deadline) {
        return inquiries
                .byDeadline(deadline.id())
                .chain(inquiry -> inquiry.isOpen()
                        ? mails.withLink("reminder", inquiry, deadline)
                        : Uni.createFrom().voidItem());
    }
}
