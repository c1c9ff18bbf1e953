package nl.waarborg.followup;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.waarborg.access.Directory;
import nl.waarborg.access.Directory.Entry;
import nl.waarborg.access.Role;
import nl.waarborg.authority.AuthorityService;
import nl.waarborg.casefile.Addressee;
import nl.waarborg.casefile.CaseFileService;
import nl.waarborg.casefile.CaseHandlers;
import nl.waarborg.deadline.DeadlineFacts;
import nl.waarborg.guest.GuestLinkService;
import nl.waarborg.guest.GuestMatter;
import nl.waarborg.guest.NewGuestLink;
import nl.waarborg.outbox.Outbox;
import nl.waarborg.outbox.OutboxMail;
import nl.waarborg.outbox.Recipient;
import nl.waarborg.shared.text.DateWords;
import nl.waarborg.term.DueDate;

/** Writes to whoever must act: the number, who asks, by when, and a link. A party outside gets a link of its own. */
@ApplicationScoped
class FollowUpMails {

    private static final String PAGE = "/werkplek/opvolging/";

    private final Directory directory;
    private final GuestLinkService links;
    private final CaseFileService cases;
    private final CaseHandlers handlers;
    private final AuthorityService authorities;
    private final Outbox outbox;

    FollowUpMails(
            Directory directory,
            GuestLinkService links,
            CaseFileService cases,
            CaseHandlers handlers,
            AuthorityService authorities,
            Outbox outbox) {
        this.directory = directory;
        this.links = links;
        this.cases = cases;
        this.handlers = handlers;
        this.authorities = authorities;
        this.outbox = outbox;
    }

    /** It is handed on; where it must be seen within hours, the mail says so. */
    Uni<Void> opened(FollowUp followUp, DeadlineFacts term) {
        return toActor(followUp.acknowledgeBy == null ? "opened" : "urgent", followUp, term);
    }

    /** A mail with which the task can be seen: {@code reminder}, {@code unseen}, {@code extended}. */
    Uni<Void> toActor(String what, FollowUp followUp, DeadlineFacts term) {
        return followUp.kind == FollowUpKind.PASSED_ON
                ? outside(what, followUp, term)
                : people(followUp)
                        .chain(people -> each(
                                what,
                                followUp,
                                people.stream()
                                        .map(one -> new Addressee(one.recipient(), PAGE + followUp.id))
                                        .toList(),
                                term.dueOn()));
    }

    Uni<Void> withdrawn(FollowUp followUp, DeadlineFacts term) {
        if (followUp.kind != FollowUpKind.PASSED_ON) {
            return toActor("withdrawn", followUp, term);
        }
        return followUp.email == null
                ? Uni.createFrom().voidItem()
                : each("withdrawn-guest", followUp, List.of(new Addressee(recipient(followUp), "/")), term.dueOn());
    }

    /** Nobody has seen it in time: the coordinators must see to it. */
    Uni<Void> escalate(FollowUp followUp, DeadlineFacts term) {
        return cases.facts(followUp.caseId)
                .chain(handlers::coordinators)
                .chain(people -> each("not-seen", followUp, people, term.dueOn()));
    }

    private Uni<Void> outside(String what, FollowUp followUp, DeadlineFacts term) {
        if (followUp.email == null) {
            // nobody there gets mail of us: the team asks how far it is
            return what.equals("reminder")
                    ? cases.facts(followUp.caseId)
                            .chain(handlers::team)
                            .chain(team -> each("reminder", followUp, team, term.dueOn()))
                    : Uni.createFrom().voidItem();
        }
        Recipient to = recipient(followUp);
        return links.make(new NewGuestLink(
                        GuestMatter.FOLLOW_UP, followUp.id, followUp.caseId, to.name(), DueDate.overAt(term.dueOn())))
                .chain(path -> each(what + "-guest", followUp, List.of(new Addressee(to, path)), term.dueOn()));
    }

    private Uni<List<Entry>> people(FollowUp followUp) {
        if (followUp.accountId != null) {
            return directory
                    .find(followUp.authorityId, followUp.accountId)
                    .map(one -> one == null ? List.of() : List.of(one));
        }
        Role role = followUp.kind.role();
        return role == null ? Uni.createFrom().item(List.of()) : directory.ofAuthority(followUp.authorityId, role);
    }

    private Uni<Void> each(String what, FollowUp followUp, List<Addressee> people, LocalDate dueOn) {
        return cases.facts(followUp.caseId)
                .chain(file -> authorities
                        .find(file.authorityId())
                        .chain(authority -> Multi.createFrom()
                                .iterable(people)
                                .map(one -> OutboxMail.of("follow-up-" + what, one.recipient(), one.path())
                                        .with("number", file.number())
                                        .with("authority", authority.name())
                                        .with("askedBy", followUp.openedByName)
                                        .with(
                                                "dueOn",
                                                DateWords.of(
                                                        dueOn, one.recipient().language()))
                                        .with("seenBy", seenBy(followUp, one.recipient()))
                                        .forAuthority(file.authorityId())
                                        .inCase(file.id()))
                                .onItem()
                                .transformToUniAndConcatenate(outbox::write)
                                .collect()
                                .last()));
    }

    private static String seenBy(FollowUp followUp, Recipient to) {
        Instant by = followUp.acknowledgeBy;
        return by == null ? "" : DateWords.of(by, to.language());
    }

    private static Recipient recipient(FollowUp followUp) {
        return new Recipient(
                followUp.name == null ? "" : followUp.name,
                followUp.email == null ? "" : followUp.email,
                followUp.language);
    }
}
