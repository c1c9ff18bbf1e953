package nl.waarborg.inquiry;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import nl.waarborg.access.Directory.Entry;
import nl.waarborg.authority.AuthorityService;
import nl.waarborg.casefile.CaseFileService;
import nl.waarborg.deadline.DeadlineFacts;
import nl.waarborg.guest.GuestLinkService;
import nl.waarborg.guest.GuestMatter;
import nl.waarborg.guest.NewGuestLink;
import nl.waarborg.outbox.Outbox;
import nl.waarborg.outbox.OutboxMail;
import nl.waarborg.outbox.Recipient;
import nl.waarborg.shared.text.DateWords;
import nl.waarborg.term.DueDate;

/**
 * Writes to whoever was asked: the number, who asks, by when, and a link. Somebody outside gets a link of its own each
 * time, since the one that was sent before is kept nowhere.
 */
@ApplicationScoped
class InquiryMails {

    private static final String PAGE = "/werkplek/vragen/";

    private final InquiryAddressees addressees;
    private final GuestLinkService links;
    private final CaseFileService cases;
    private final AuthorityService authorities;
    private final Outbox outbox;

    InquiryMails(
            InquiryAddressees addressees,
            GuestLinkService links,
            CaseFileService cases,
            AuthorityService authorities,
            Outbox outbox) {
        this.addressees = addressees;
        this.links = links;
        this.cases = cases;
        this.authorities = authorities;
        this.outbox = outbox;
    }

    /** A mail with which the question can be answered: {@code asked}, {@code reminder}, {@code extended}. */
    Uni<Void> withLink(String what, Inquiry inquiry, DeadlineFacts term) {
        if (inquiry.kind != AskedKind.OUTSIDER) {
            return inside(what, inquiry, term);
        }
        return links.make(new NewGuestLink(
                        GuestMatter.INQUIRY, inquiry.id, inquiry.caseId, inquiry.name, DueDate.overAt(term.dueOn())))
                .chain(path -> write("inquiry-" + what + "-guest", inquiry, inquiry.outsider(), path, term.dueOn()));
    }

    /** The question is no longer asked; without a link, there is nothing to open. */
    Uni<Void> withdrawn(Inquiry inquiry, DeadlineFacts term) {
        return inquiry.kind == AskedKind.OUTSIDER
                ? write("inquiry-withdrawn-guest", inquiry, inquiry.outsider(), "/", term.dueOn())
                : inside("withdrawn", inquiry, term);
    }

    private Uni<Void> inside(String what, Inquiry inquiry, DeadlineFacts term) {
        return people(inquiry)
                .chain(people -> Multi.createFrom()
                        .iterable(people)
                        .onItem()
                        .transformToUniAndConcatenate(one ->
                                write("inquiry-" + what, inquiry, one.recipient(), PAGE + inquiry.id, term.dueOn()))
                        .collect()
                        .last());
    }

    private Uni<List<Entry>> people(Inquiry inquiry) {
        if (inquiry.askedAuthorityId != null) {
            return addressees.coordinators(inquiry.askedAuthorityId);
        }
        return inquiry.accountId == null
                ? Uni.createFrom().item(List.of())
                : addressees
                        .member(inquiry.authorityId, inquiry.accountId)
                        .map(one -> one == null ? List.of() : List.of(one));
    }

    private Uni<Void> write(String template, Inquiry inquiry, Recipient to, String path, LocalDate dueOn) {
        return cases.facts(inquiry.caseId)
                .chain(file -> authorities
                        .find(file.authorityId())
                        .chain(authority -> outbox.write(OutboxMail.of(template, to, path)
                                .with("number", file.number())
                                .with("authority", authority.name())
                                .with("askedBy", inquiry.askedByName)
                                .with("dueOn", DateWords.of(dueOn, to.language()))
                                .forAuthority(file.authorityId())
                                .inCase(file.id()))));
    }
}
