package nl.waarborg.inquiry;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import nl.waarborg.access.Caller;
import nl.waarborg.attachment.AttachmentApi.VisitorFile;
import nl.waarborg.attachment.Upload;
import nl.waarborg.attachment.VisitorFileService;
import nl.waarborg.audit.AuditTrail;
import nl.waarborg.audit.Look;
import nl.waarborg.audit.Subject;
import nl.waarborg.casefile.CaseFacts;
import nl.waarborg.casefile.CaseFileService;
import nl.waarborg.casefile.CaseNotices;
import nl.waarborg.deadline.AgreedTermService;
import nl.waarborg.inquiry.InquiryApi.InquiryDraftRequest;
import nl.waarborg.inquiry.InquiryApi.ReceivedInquiries;
import nl.waarborg.inquiry.InquiryApi.ReceivedInquiry;
import nl.waarborg.inquiry.InquiryApi.RefusalRequest;
import nl.waarborg.inquiry.InquiryApi.ReplyRequest;
import nl.waarborg.inquiry.InquiryService.Request;
import nl.waarborg.provider.KnownOfProvider;
import nl.waarborg.shared.Actor;
import nl.waarborg.shared.crypto.JsonCipher;
import nl.waarborg.shared.problem.CommonProblem;
import nl.waarborg.shared.problem.Problem;
import nl.waarborg.shared.problem.Violation;
import nl.waarborg.shared.time.Clock;
import nl.waarborg.shared.web.Idempotency;
import nl.waarborg.shared.web.IfMatch;
import nl.waarborg.timeline.Audience;
import nl.waarborg.timeline.TimelineService;
import org.jspecify.annotations.Nullable;

/**
 * What people do with questions that were asked of them: read, write, answer, decline. They know the question, not the
 * case. What an authority shares with another one is chosen by a person, and stands on the trail of both.
 */
@ApplicationScoped
public class ReplyService {

    private final InquiryRepository inquiries;
    private final ReceivedAnswers answers;
    private final AgreedTermService terms;
    private final AuthorityKnowledge knowledge;
    private final CaseFileService cases;
    private final CaseNotices notices;
    private final TimelineService timeline;
    private final VisitorFileService uploads;
    private final JsonCipher cipher;
    private final AuditTrail audit;
    private final Idempotency idempotency;
    private final Clock clock;

    ReplyService(
            InquiryRepository inquiries,
            ReceivedAnswers answers,
            AgreedTermService terms,
            AuthorityKnowledge knowledge,
            CaseFileService cases,
            CaseNotices notices,
            TimelineService timeline,
            VisitorFileService uploads,
            JsonCipher cipher,
            AuditTrail audit,
            Idempotency idempotency,
            Clock clock) {
        this.inquiries = inquiries;
        this.answers = answers;
        this.terms = terms;
        this.knowledge = knowledge;
        this.cases = cases;
        this.notices = notices;
        this.timeline = timeline;
        this.uploads = uploads;
        this.cipher = cipher;
        this.audit = audit;
        this.idempotency = idempotency;
        this.clock = clock;
    }

    /** What was asked of the caller, open questions first. */
    @WithTransaction
    public Uni<ReceivedInquiries> received(Caller caller) {
        return inquiries.received(caller).chain(answers::summaries).map(ReceivedInquiries::new);
    }

    @WithTransaction
    public Uni<ReceivedInquiry> read(Caller caller, UUID id) {
        return asked(caller, inquiries.seen(id)).chain(inquiry -> shown(caller, inquiry));
    }

    @WithTransaction
    public Uni<ReceivedInquiry> saveDraft(Caller caller, UUID id, @Nullable String seen, InquiryDraftRequest draft) {
        int version = IfMatch.version(seen);
        return asked(caller, inquiries.hold(id))
                .invoke(inquiry -> IfMatch.check(version, inquiry.version))
                .call(inquiry -> keep(caller.actor(), inquiry, draft.text()))
                .chain(inquiry -> shown(caller, inquiry));
    }

    /** Takes a file in for the answer; without a transaction in hand while its content is looked at. */
    public Uni<VisitorFile> addFile(Caller caller, UUID id, @Nullable String key, Upload upload) {
        return uploading(caller, id).chain(inquiry -> uploads.add(caller.actor(), inquiry, key, upload));
    }

    @WithTransaction
    Uni<UUID> uploading(Caller caller, UUID id) {
        return asked(caller, inquiries.seen(id)).invoke(Inquiry::requireOpen).map(inquiry -> inquiry.id);
    }

    @WithTransaction
    public Uni<ReceivedInquiry> answer(Caller caller, Request request, ReplyRequest reply) {
        return step(caller, request, "answerInquiry", reply, (inquiry, actor) -> {
            InquiryPolicy.requireMayShare(inquiry, reply);
            return chosen(inquiry, reply.shared())
                    .chain(shared -> answered(actor, inquiry, reply.text(), reply.files(), shared)
                            .chain(() -> recordForAsked(caller, inquiry, InquiryAction.ANSWER, shared)));
        });
    }

    @WithTransaction
    public Uni<ReceivedInquiry> decline(Caller caller, Request request, RefusalRequest refusal) {
        return step(caller, request, "declineInquiry", refusal, (inquiry, actor) -> {
            Inquiry.Trace before = inquiry.trace();
            inquiry.decline(refusal.reason(), actor, clock.now());
            return ended(actor, inquiry, before, InquiryAction.DECLINE, InquiryEvent.DECLINED)
                    .chain(() -> recordForAsked(caller, inquiry, InquiryAction.DECLINE, List.of()));
        });
    }

    /** The one answer, by whoever was asked. Within the caller's transaction. */
    Uni<Void> answered(Actor actor, Inquiry inquiry, String text, List<UUID> files, List<KnownOfProvider> shared) {
        Inquiry.Trace before = inquiry.trace();
        String json = inquiry.kind == AskedKind.AUTHORITY ? knowledge.json(shared) : null;
        inquiry.answer(text, json, files, actor, clock.now());
        return uploads.moveWithinTeam(actor, inquiry.id, files, inquiry.caseId)
                .onFailure(ReplyService::isMissing)
                .transform(gone -> Problem.invalid(Violation.of(InquiryApi.class, "/files", "file-gone")))
                .chain(() -> ended(actor, inquiry, before, InquiryAction.ANSWER, InquiryEvent.ANSWERED));
    }

    /** Keeps what was typed. Within the caller's transaction. */
    Uni<Void> keep(Actor actor, Inquiry inquiry, String text) {
        Inquiry.Trace before = inquiry.trace();
        inquiry.keep(cipher.seal(text, inquiry.id));
        return inquiries.flush().chain(() -> record(actor, InquiryAction.SAVE_DRAFT, inquiry, before));
    }

    private Uni<Void> ended(
            Actor actor, Inquiry inquiry, Inquiry.Trace before, InquiryAction action, InquiryEvent event) {
        return terms.meet(actor, inquiry.deadlineId)
                .chain(inquiries::flush)
                .chain(() -> record(actor, action, inquiry, before))
                .chain(() -> timeline.tell(actor, inquiry.caseId, event, Audience.TEAM, Map.of("name", inquiry.name)))
                .chain(() -> notices.toTeam("inquiry-answered", inquiry.caseId));
    }

    /** The numbers as they are at this moment, of what was chosen and nothing else. */
    private Uni<List<KnownOfProvider>> chosen(Inquiry inquiry, List<KnownOfProvider.Subject> subjects) {
        if (subjects.isEmpty() || inquiry.askedAuthorityId == null) {
            return Uni.createFrom().item(List.of());
        }
        UUID asked = inquiry.askedAuthorityId;
        return cases.facts(inquiry.caseId)
                .chain(file -> knowledge.of(asked, file.providerId()))
                .map(known -> known.stream()
                        .filter(one -> subjects.contains(one.subject()))
                        .toList());
    }

    private Uni<ReceivedInquiry> step(
            Caller caller, Request request, String operation, Object body, BiFunction<Inquiry, Actor, Uni<Void>> work) {
        int version = IfMatch.version(request.seen());
        return asked(caller, inquiries.hold(request.id()))
                .call(inquiry -> idempotency.once(
                        caller.accountId(), operation, request.key(), List.of(request.id(), body), UUID.class, () -> {
                            IfMatch.check(version, inquiry.version);
                            inquiry.requireOpen();
                            return cases.facts(inquiry.caseId)
                                    .invoke(ReplyService::requireOpen)
                                    .chain(() -> work.apply(inquiry, caller.actor()))
                                    .replaceWith(inquiry.id);
                        }))
                .chain(inquiry -> shown(caller, inquiry));
    }

    /** The question, if it was asked of the caller; else as if it were not there. */
    private static Uni<Inquiry> asked(Caller caller, Uni<Inquiry> loaded) {
        return loaded.invoke(inquiry -> {
            if (!InquiryPolicy.isAsked(caller, inquiry)) {
                throw Problem.notFound();
            }
        });
    }

    private Uni<ReceivedInquiry> shown(Caller caller, Inquiry inquiry) {
        return audit.looked(caller.actor(), InquiryAction.READ, subject(inquiry), Look.at("inquiries"))
                .chain(() -> inquiry.askedAuthorityId == null
                        ? Uni.createFrom().voidItem()
                        : audit.looked(
                                caller.actor(),
                                InquiryAction.READ,
                                subjectForAsked(inquiry, inquiry.askedAuthorityId),
                                Look.at("metadata")))
                .chain(() -> answers.one(inquiry));
    }

    private Uni<Void> record(Actor actor, InquiryAction action, Inquiry inquiry, Inquiry.Trace before) {
        return audit.record(actor, action, subject(inquiry), before, inquiry.trace());
    }

    /** What an authority told another one stands on its own trail as well. */
    private Uni<Void> recordForAsked(
            Caller caller, Inquiry inquiry, InquiryAction action, List<KnownOfProvider> shared) {
        return inquiry.askedAuthorityId == null
                ? Uni.createFrom().voidItem()
                : audit.record(
                        caller.actor(),
                        action,
                        subjectForAsked(inquiry, inquiry.askedAuthorityId),
                        null,
                        new Told(inquiry.state, shared));
    }

    private static boolean isMissing(Throwable failure) {
        return failure instanceof Problem problem && problem.type() == CommonProblem.NOT_FOUND;
    }

    private static void requireOpen(CaseFacts file) {
        if (!file.open()) {
            throw Problem.of(CommonProblem.ILLEGAL_TRANSITION);
        }
    }

    private static Subject subject(Inquiry inquiry) {
        return Subject.of("inquiry", inquiry.id).inCase(inquiry.caseId).forAuthority(inquiry.authorityId);
    }

    private static Subject subjectForAsked(Inquiry inquiry, UUID authorityId) {
        return Subject.of("inquiry", inquiry.id).forAuthority(authorityId);
    }

    private record Told(InquiryState state, List<KnownOfProvider> shared) {}
}
