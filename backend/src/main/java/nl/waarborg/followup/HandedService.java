package nl.waarborg.followup;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import nl.waarborg.access.Caller;
import nl.waarborg.attachment.AttachmentApi.VisitorFile;
import nl.waarborg.attachment.Upload;
import nl.waarborg.attachment.VisitorFileService;
import nl.waarborg.audit.AuditTrail;
import nl.waarborg.audit.Look;
import nl.waarborg.casefile.CaseFileService;
import nl.waarborg.followup.FollowUpApi.FollowUpDraft;
import nl.waarborg.followup.FollowUpApi.OutcomeRequest;
import nl.waarborg.followup.FollowUpApi.ReceivedFollowUp;
import nl.waarborg.followup.FollowUpApi.ReceivedFollowUps;
import nl.waarborg.followup.FollowUpSteps.Request;
import nl.waarborg.shared.Actor;
import nl.waarborg.shared.problem.Problem;
import nl.waarborg.shared.web.Idempotency;
import nl.waarborg.shared.web.IfMatch;
import org.jspecify.annotations.Nullable;

/** What people do with tasks that were handed to them; they know the task and a summary of the case. */
@ApplicationScoped
public class HandedService {

    private final FollowUpRepository followUps;
    private final FollowUpSteps steps;
    private final FollowUpAnswers answers;
    private final CaseFileService cases;
    private final VisitorFileService uploads;
    private final AuditTrail audit;
    private final Idempotency idempotency;

    HandedService(
            FollowUpRepository followUps,
            FollowUpSteps steps,
            FollowUpAnswers answers,
            CaseFileService cases,
            VisitorFileService uploads,
            AuditTrail audit,
            Idempotency idempotency) {
        this.followUps = followUps;
        this.steps = steps;
        this.answers = answers;
        this.cases = cases;
        this.uploads = uploads;
        this.audit = audit;
        this.idempotency = idempotency;
    }

    /** What the caller must do and what the caller handed on, open tasks first. */
    @WithTransaction
    public Uni<ReceivedFollowUps> list(Caller caller) {
        return followUps
                .followed(caller)
                .chain(found -> answers.received(caller, found))
                .map(ReceivedFollowUps::new);
    }

    @WithTransaction
    public Uni<ReceivedFollowUp> read(Caller caller, UUID id) {
        return known(caller, followUps.seen(id), FollowUpPolicy::follows).chain(followUp -> shown(caller, followUp));
    }

    @WithTransaction
    public Uni<ReceivedFollowUp> saveDraft(Caller caller, UUID id, @Nullable String seen, FollowUpDraft draft) {
        int version = IfMatch.version(seen);
        return handed(caller, followUps.hold(id))
                .invoke(followUp -> IfMatch.check(version, followUp.version))
                .call(followUp -> steps.keep(caller.actor(), followUp, draft.text()))
                .chain(followUp -> shown(caller, followUp));
    }

    /** Takes a file in for the outcome; without a transaction in hand while its content is looked at. */
    public Uni<VisitorFile> addFile(Caller caller, UUID id, @Nullable String key, Upload upload) {
        return uploading(caller, id).chain(followUp -> uploads.add(caller.actor(), followUp, key, upload));
    }

    @WithTransaction
    Uni<UUID> uploading(Caller caller, UUID id) {
        return handed(caller, followUps.seen(id)).invoke(FollowUp::requireOpen).map(followUp -> followUp.id);
    }

    @WithTransaction
    public Uni<ReceivedFollowUp> acknowledge(Caller caller, Request request) {
        return step(
                caller,
                request,
                "acknowledgeFollowUp",
                "seen",
                (followUp, actor) -> steps.acknowledge(actor, followUp));
    }

    @WithTransaction
    public Uni<ReceivedFollowUp> complete(Caller caller, Request request, OutcomeRequest outcome) {
        return step(
                caller,
                request,
                "completeFollowUp",
                outcome,
                (followUp, actor) -> steps.complete(actor, followUp, outcome));
    }

    private Uni<ReceivedFollowUp> step(
            Caller caller,
            Request request,
            String operation,
            Object body,
            BiFunction<FollowUp, Actor, Uni<Void>> work) {
        int version = IfMatch.version(request.seen());
        return handed(caller, followUps.hold(request.id()))
                .call(followUp -> idempotency.once(
                        caller.accountId(), operation, request.key(), List.of(request.id(), body), UUID.class, () -> {
                            IfMatch.check(version, followUp.version);
                            return cases.facts(followUp.caseId)
                                    .invoke(file -> FollowUpPolicy.requireOpen(file.open()))
                                    .chain(() -> work.apply(followUp, caller.actor()))
                                    .chain(followUps::flush)
                                    .replaceWith(followUp.id);
                        }))
                .chain(followUp -> shown(caller, followUp));
    }

    private static Uni<FollowUp> handed(Caller caller, Uni<FollowUp> loaded) {
        return known(caller, loaded, FollowUpPolicy::isHandedTo);
    }

    /** The task, if the caller may know it; else as if it were not there. */
    private static Uni<FollowUp> known(Caller caller, Uni<FollowUp> loaded, BiPredicate<Caller, FollowUp> rule) {
        return loaded.invoke(followUp -> {
            if (!rule.test(caller, followUp)) {
                throw Problem.notFound();
            }
        });
    }

    private Uni<ReceivedFollowUp> shown(Caller caller, FollowUp followUp) {
        return audit.looked(caller.actor(), FollowUpAction.READ, FollowUpSteps.subject(followUp), Look.at("follow-ups"))
                .chain(() -> answers.received(caller, List.of(followUp)))
                .map(List::getFirst);
    }
}
