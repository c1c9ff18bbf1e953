package nl.waarborg.inquiry;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import nl.waarborg.access.Caller;
import nl.waarborg.audit.AuditTrail;
import nl.waarborg.audit.Look;
import nl.waarborg.audit.Subject;
import nl.waarborg.casefile.CaseFacts;
import nl.waarborg.casefile.CaseFileService;
import nl.waarborg.casefile.SeenCase;
import nl.waarborg.deadline.AgreedTermService;
import nl.waarborg.deadline.NewDeadline;
import nl.waarborg.deadline.Responsible;
import nl.waarborg.guest.GuestLinkService;
import nl.waarborg.inquiry.InquiryApi.Inquiries;
import nl.waarborg.inquiry.InquiryApi.InquiryAnswer;
import nl.waarborg.inquiry.InquiryApi.InquiryRequest;
import nl.waarborg.inquiry.InquiryApi.MoreTimeRequest;
import nl.waarborg.inquiry.InquiryApi.WithdrawalRequest;
import nl.waarborg.provider.ProviderInfo;
import nl.waarborg.provider.ProviderService;
import nl.waarborg.shared.Actor;
import nl.waarborg.shared.Ids;
import nl.waarborg.shared.problem.Problem;
import nl.waarborg.shared.time.Clock;
import nl.waarborg.shared.web.Idempotency;
import nl.waarborg.shared.web.IfMatch;
import nl.waarborg.term.DueDate;
import nl.waarborg.term.TermKind;
import nl.waarborg.timeline.Audience;
import nl.waarborg.timeline.TimelineService;
import org.jspecify.annotations.Nullable;

/** What the team does with its questions in a case, whatever the case is about: ask, give more time, withdraw. */
@ApplicationScoped
public class InquiryService {

    private static final String BASIS = "Afgesproken bij de vraag";

    private final InquiryRepository inquiries;
    private final InquiryAddressees addressees;
    private final AgreedTermService terms;
    private final InquiryMails mails;
    private final InquiryAnswers answers;
    private final CaseFileService cases;
    private final ProviderService providers;
    private final GuestLinkService links;
    private final TimelineService timeline;
    private final AuditTrail audit;
    private final Idempotency idempotency;
    private final Clock clock;

    InquiryService(
            InquiryRepository inquiries,
            InquiryAddressees addressees,
            AgreedTermService terms,
            InquiryMails mails,
            InquiryAnswers answers,
            CaseFileService cases,
            ProviderService providers,
            GuestLinkService links,
            TimelineService timeline,
            AuditTrail audit,
            Idempotency idempotency,
            Clock clock) {
        this.inquiries = inquiries;
        this.addressees = addressees;
        this.terms = terms;
        this.mails = mails;
        this.answers = answers;
        this.cases = cases;
        this.providers = providers;
        this.links = links;
        this.timeline = timeline;
        this.audit = audit;
        this.idempotency = idempotency;
        this.clock = clock;
    }

    /** The questions of a case with their answers, oldest first. */
    @WithTransaction
    public Uni<Inquiries> list(Caller caller, UUID caseId) {
        return cases.see(caller, caseId)
                .map(SeenCase::requireInternal)
                .chain(seen -> inquiries
                        .ofCase(caseId)
                        .call(found -> audit.looked(
                                caller.actor(),
                                InquiryAction.LIST,
                                Subject.of("case", caseId).inCase(caseId),
                                Look.at("inquiries").rows(found.size())))
                        .chain(found -> answers.all(seen, found)))
                .map(Inquiries::new);
    }

    /** Asks something about the provider of a case; the term runs from today. */
    @WithTransaction
    public Uni<InquiryAnswer> ask(Caller caller, UUID caseId, @Nullable String key, InquiryRequest request) {
        InquiryPolicy.requireAhead(request.until(), clock.today());
        return cases.see(caller, caseId)
                .map(SeenCase::requireInternal)
                .chain(seen -> idempotency
                        .once(
                                caller.accountId(),
                                "askInquiry",
                                key,
                                List.of(caseId, request),
                                UUID.class,
                                () -> asked(caller, seen, request).map(inquiry -> inquiry.id))
                        .chain(inquiries::seen)
                        .chain(inquiry -> answers.one(seen, inquiry)));
    }

    /** Nobody needs to answer any more; links about it open nothing. */
    @WithTransaction
    public Uni<InquiryAnswer> withdraw(Caller caller, Request request, WithdrawalRequest body) {
        return step(caller, request, "withdrawInquiry", body, (inquiry, actor) -> {
            Inquiry.Trace before = inquiry.trace();
            inquiry.withdraw(body.reason(), actor, clock.now());
            return terms.find(inquiry.deadlineId)
                    .call(term -> terms.withdraw(actor, inquiry.deadlineId, body.reason()))
                    .call(() -> links.revoke(inquiry.id))
                    .call(term -> mails.withdrawn(inquiry, term))
                    .chain(() -> record(actor, InquiryAction.WITHDRAW, inquiry, before))
                    .chain(() -> tell(actor, inquiry, InquiryEvent.WITHDRAWN, Map.of()));
        });
    }

    /** More time; links that had expired work again until the new day. */
    @WithTransaction
    public Uni<InquiryAnswer> extend(Caller caller, Request request, MoreTimeRequest body) {
        InquiryPolicy.requireAhead(body.until(), clock.today());
        return step(caller, request, "extendInquiry", body, (inquiry, actor) -> {
            inquiry.requireOpen();
            return terms.extend(actor, inquiry.deadlineId, body.until(), body.reason())
                    .call(term -> links.extend(inquiry.id, DueDate.overAt(term.dueOn())))
                    .call(term -> mails.withLink("extended", inquiry, term))
                    .chain(() -> record(actor, InquiryAction.EXTEND, inquiry, inquiry.trace()))
                    .chain(() -> tell(actor, inquiry, InquiryEvent.EXTENDED, Map.of("dueOn", body.until())));
        });
    }

    /** The same question once more, to whoever did not find the mail; somebody outside gets a new link. */
    @WithTransaction
    public Uni<InquiryAnswer> sendAgain(Caller caller, Request request) {
        return step(caller, request, "sendInquiryAgain", "again", (inquiry, actor) -> {
            inquiry.requireOpen();
            return terms.find(inquiry.deadlineId)
                    .chain(term -> mails.withLink("reminder", inquiry, term))
                    .chain(() -> record(actor, InquiryAction.SEND_AGAIN, inquiry, inquiry.trace()))
                    .chain(() -> tell(actor, inquiry, InquiryEvent.SENT_AGAIN, Map.of()));
        });
    }

    private NewDeadline term(CaseFacts file) {
        return NewDeadline.asSet(
                file.id(), file.authorityId(), TermKind.SIGNAL_INQUIRY, Responsible.OTHER, clock.today());
    }

    private Uni<Inquiry> asked(Caller caller, SeenCase seen, InquiryRequest request) {
        InquiryPolicy.requireOpen(seen);
        CaseFacts file = seen.facts();
        Actor actor = caller.actor();
        return provider(file)
                .chain(provider -> addressees.find(caller, file, provider, request))
                .call(() -> requireSameCase(file, request))
                .chain(to -> terms.start(actor, term(file), request.until(), BASIS)
                        .chain(term -> inquiries
                                .persistAndFlush(
                                        new Inquiry(Ids.next(), file, to, request, term.id(), caller, clock.now()))
                                .call(inquiry -> mails.withLink("asked", inquiry, term))
                                .call(inquiry -> record(actor, InquiryAction.ASK, inquiry, null))
                                .call(inquiry ->
                                        tell(actor, inquiry, InquiryEvent.ASKED, Map.of("dueOn", term.dueOn())))));
    }

    private Uni<@Nullable ProviderInfo> provider(CaseFacts file) {
        return file.providerId() == null ? Uni.createFrom().nullItem() : providers.find(file.providerId());
    }

    /** An earlier question is one of the same case; another one is as if it were not there. */
    private Uni<Void> requireSameCase(CaseFacts file, InquiryRequest request) {
        return request.followsId() == null
                ? Uni.createFrom().voidItem()
                : inquiries
                        .seen(request.followsId())
                        .chain(earlier -> earlier.caseId.equals(file.id())
                                ? Uni.createFrom().voidItem()
                                : Uni.createFrom().failure(Problem.notFound()));
    }

    private Uni<InquiryAnswer> step(
            Caller caller, Request request, String operation, Object body, BiFunction<Inquiry, Actor, Uni<Void>> work) {
        int version = IfMatch.version(request.seen());
        return inquiries
                .hold(request.id())
                .chain(inquiry -> cases.see(caller, inquiry.caseId)
                        .map(SeenCase::requireInternal)
                        .chain(seen -> idempotency
                                .once(
                                        caller.accountId(),
                                        operation,
                                        request.key(),
                                        List.of(request.id(), body),
                                        UUID.class,
                                        () -> {
                                            IfMatch.check(version, inquiry.version);
                                            InquiryPolicy.requireOpen(seen);
                                            return work.apply(inquiry, caller.actor())
                                                    .chain(inquiries::flush)
                                                    .replaceWith(inquiry.id);
                                        })
                                .chain(() -> answers.one(seen, inquiry))));
    }

    private Uni<Void> record(Actor actor, InquiryAction action, Inquiry inquiry, Inquiry.@Nullable Trace before) {
        Subject subject =
                Subject.of("inquiry", inquiry.id).inCase(inquiry.caseId).forAuthority(inquiry.authorityId);
        return audit.record(actor, action, subject, before, inquiry.trace());
    }

    private Uni<Void> tell(Actor actor, Inquiry inquiry, InquiryEvent event, Map<String, ?> details) {
        Map<String, Object> words = new HashMap<>(details);
        words.put("name", inquiry.name);
        return timeline.tell(actor, inquiry.caseId, event, Audience.TEAM, words);
    }

    /**
     * Which question, as it was read, under which key.
     *
     * @param seen the header If-Match
     * @param key the header Idempotency-Key
     */
    public record Request(
            UUID id, @Nullable String seen, @Nullable String key) {}
}
