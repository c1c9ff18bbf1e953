package nl.waarborg.publication;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.waarborg.access.Caller;
import nl.waarborg.casefile.StepRequest;
import nl.waarborg.publication.PublicReport.Correction;
import nl.waarborg.publication.PublicationApi.CorrectionRequest;
import nl.waarborg.publication.PublicationApi.ProposalRequest;
import nl.waarborg.publication.PublicationApi.PublicationAnswer;
import nl.waarborg.publication.PublicationApi.PublicationDecisionRequest;
import nl.waarborg.publication.PublicationApi.ResumeRequest;
import nl.waarborg.publication.PublicationApi.WithdrawalRequest;
import nl.waarborg.shared.problem.CommonProblem;
import nl.waarborg.shared.problem.Problem;
import nl.waarborg.shared.problem.Violation;
import nl.waarborg.shared.time.Clock;
import nl.waarborg.timeline.Audience;
import org.jspecify.annotations.Nullable;

/** Decides about publication with a second person, and about what is public already. */
@ApplicationScoped
public class DecidingService {

    private final PublicationService preparing;
    private final PublicationAnswers answers;
    private final ClearingCheck clearing;
    private final ExtentCheck extent;
    private final PublicVersion version;
    private final PublicationWatch watch;
    private final PublishingService publishing;
    private final PublicationRoom room;
    private final Clock clock;

    DecidingService(
            PublicationService preparing,
            PublicationAnswers answers,
            ClearingCheck clearing,
            ExtentCheck extent,
            PublicVersion version,
            PublicationWatch watch,
            PublishingService publishing,
            PublicationRoom room,
            Clock clock) {
        this.preparing = preparing;
        this.answers = answers;
        this.clearing = clearing;
        this.extent = extent;
        this.version = version;
        this.watch = watch;
        this.publishing = publishing;
        this.room = room;
        this.clock = clock;
    }

    /** The weighing of interests, put to a second person. Nothing goes on while anything must still be cleared. */
    @WithTransaction
    public Uni<PublicationAnswer> propose(Caller caller, StepRequest request, ProposalRequest proposal) {
        requireSound(proposal);
        return preparing.once(
                caller,
                request,
                PublicationAction.PROPOSE,
                proposal,
                publication -> requireReady(caller, publication, proposal)
                        .chain(() -> {
                            publication.propose(
                                    proposal.outcome(),
                                    proposal.grounds().stream().map(Enum::name).toArray(String[]::new),
                                    proposal.considerations().strip(),
                                    leftOut(proposal),
                                    preparing.author(caller));
                            return preparing.tell(caller, publication, PublicationEvent.PROPOSED, Audience.TEAM);
                        })
                        .chain(() -> room.toSecondPersons("publication-proposed", publication)));
    }

    /** The second person agrees, unless something was found since that must be cleared, or sends it back with a reason. */
    @WithTransaction
    public Uni<PublicationAnswer> decide(Caller caller, StepRequest request, PublicationDecisionRequest decision) {
        String reason = decision.reason();
        if (!decision.agreed() && (reason == null || reason.isBlank())) {
            throw Problem.invalid(Violation.common("/reason", "required"));
        }
        return preparing.once(caller, request, PublicationAction.DECIDE, decision, publication -> {
            boolean correction = publication.state == PublicationState.CORRECTION_PROPOSED;
            publication.decide(preparing.author(caller));
            if (!decision.agreed() && reason != null) {
                publication.sendBack(reason.strip());
                return preparing.tell(caller, publication, PublicationEvent.SENT_BACK, Audience.TEAM);
            }
            if (publication.outcome == WeighedOutcome.NOT) {
                publication.notPublish();
                return preparing.tell(caller, publication, PublicationEvent.DECIDED_NOT, Audience.TEAM);
            }
            return room.requireNoEmbargo(publication)
                    .chain(() -> extent.requireAllowed(publication))
                    .chain(() -> extent.requireCoordinated(publication))
                    .chain(() -> clearing.requireClear(publication))
                    .chain(() -> correction
                            ? corrected(caller, publication)
                            : decided(caller, publication, decision.publishOn()));
        });
    }

    @WithTransaction
    public Uni<PublicationAnswer> reconsider(Caller caller, StepRequest request) {
        return preparing.once(caller, request, PublicationAction.RECONSIDER, Map.of(), publication -> {
            publication.reconsider();
            return preparing.tell(caller, publication, PublicationEvent.BEGUN, Audience.TEAM);
        });
    }

    /** Somebody objected: nothing is published until somebody goes on. */
    @WithTransaction
    public Uni<PublicationAnswer> freeze(Caller caller, StepRequest request, String because) {
        return preparing.once(caller, request, PublicationAction.FREEZE, because, publication -> {
            publication.freeze(because.strip(), clock.now());
            return watch.stop(publication)
                    .chain(() -> preparing.tell(caller, publication, PublicationEvent.FROZEN, Audience.BOTH));
        });
    }

    /** After the objection: a new day, or no publication. */
    @WithTransaction
    public Uni<PublicationAnswer> resume(Caller caller, StepRequest request, ResumeRequest resume) {
        return preparing.once(caller, request, PublicationAction.RESUME, resume, publication -> {
            publication.resume(resume.reason().strip());
            if (!resume.publish()) {
                publication.notPublish();
                return preparing.tell(caller, publication, PublicationEvent.DECIDED_NOT, Audience.BOTH);
            }
            return room.requireNoEmbargo(publication)
                    .chain(() -> answers.earliest(publication))
                    .map(earliest -> chosen(publication, resume.publishOn(), earliest))
                    .chain(day -> wait(caller, publication, day))
                    .chain(() -> preparing.tell(caller, publication, PublicationEvent.RESUMED, Audience.BOTH));
        });
    }

    @WithTransaction
    public Uni<PublicationAnswer> correct(Caller caller, StepRequest request, CorrectionRequest correction) {
        return preparing.once(
                caller,
                request,
                PublicationAction.CORRECT,
                correction,
                publication -> clearing.requireHarmless(publication, "/note", correction.note())
                        .chain(() -> {
                            publication.correct(
                                    correction.note().strip(),
                                    version.json(BeforeCorrection.of(publication, clock.now())));
                            return preparing.tell(
                                    caller, publication, PublicationEvent.CORRECTION_BEGUN, Audience.TEAM);
                        }));
    }

    /** A correction that was begun by mistake: what the public reads was never touched, and all that was drafted is gone. */
    @WithTransaction
    public Uni<PublicationAnswer> discardCorrection(Caller caller, UUID id, @Nullable String seen) {
        return preparing.change(caller, id, seen, PublicationAction.DISCARD_CORRECTION, publication -> {
            BeforeCorrection before = before(publication);
            publication.discardCorrection(before);
            return clearing.forget(publication, before.begunAt())
                    .chain(() ->
                            preparing.tell(caller, publication, PublicationEvent.CORRECTION_DISCARDED, Audience.TEAM));
        });
    }

    private BeforeCorrection before(Publication publication) {
        if (!PublicationAction.DISCARD_CORRECTION.fits(publication.state)) {
            throw Problem.of(CommonProblem.ILLEGAL_TRANSITION);
        }
        if (publication.beforeCorrection == null) {
            throw Problem.of(PublicationProblem.NOTHING_TO_GO_BACK_TO);
        }
        return version.beforeCorrection(publication.beforeCorrection);
    }

    /** Takes it away from the public at once; one person can, since what harms must not wait for a second. */
    @WithTransaction
    public Uni<PublicationAnswer> withdraw(Caller caller, StepRequest request, WithdrawalRequest withdrawal) {
        return preparing.once(caller, request, PublicationAction.WITHDRAW, withdrawal, publication -> {
            String because = withdrawal.reason().strip();
            return clearing.requireHarmless(publication, "/reason", because)
                    .invoke(() -> publication.withdraw(because, clock.now()))
                    .chain(() -> publishing.withdraw(publication.id, because))
                    .chain(() -> watch.stop(publication))
                    .chain(() -> preparing.tell(caller, publication, PublicationEvent.WITHDRAWN, Audience.BOTH));
        });
    }

    private Uni<Void> decided(Caller caller, Publication publication, @Nullable LocalDate publishOn) {
        if (publication.matter().isWritten()) {
            publication.facts = version.json(version.facts(publication).finalOn(clock.today()));
        }
        return answers.earliest(publication)
                .map(earliest -> chosen(publication, publishOn, earliest))
                .chain(day -> wait(caller, publication, day))
                .chain(() -> preparing.tell(caller, publication, PublicationEvent.DECIDED, Audience.BOTH));
    }

    /** The provider is told when it is published, where there is one, and the watchdog takes over. */
    private Uni<Void> wait(Caller caller, Publication publication, LocalDate day) {
        publication.await(day);
        return room.sendNotice(caller, publication, day).chain(() -> watch.await(publication, day));
    }

    private Uni<Void> corrected(Caller caller, Publication publication) {
        String note = publication.correctionNote == null ? "" : publication.correctionNote;
        List<Correction> all = version.with(version.corrections(publication), clock.today(), note);
        publication.corrected(version.json(all));
        return publishing
                .publish(publication)
                .chain(() -> preparing.tell(caller, publication, PublicationEvent.CORRECTED, Audience.BOTH));
    }

    private static void requireSound(ProposalRequest proposal) {
        boolean hides = proposal.outcome() != WeighedOutcome.IN_FULL;
        if (hides && proposal.grounds().isEmpty()) {
            throw Problem.invalid(Violation.of(PublicationApi.class, "/grounds", "ground-needed"));
        }
        String leftOut = proposal.leftOut();
        if (proposal.outcome() == WeighedOutcome.IN_PART && (leftOut == null || leftOut.isBlank())) {
            throw Problem.invalid(Violation.of(PublicationApi.class, "/leftOut", "left-out-needed"));
        }
    }

    private Uni<Void> requireReady(Caller caller, Publication publication, ProposalRequest proposal) {
        if (proposal.outcome() == WeighedOutcome.NOT) {
            return Uni.createFrom().voidItem();
        }
        return clearing.requireHarmless(publication, "/leftOut", leftOut(proposal))
                .chain(() -> extent.narrow(publication, preparing.author(caller)))
                .chain(() -> extent.requireAllowed(publication))
                .chain(() -> clearing.requireClear(publication))
                .invoke(() -> {
                    if (version.content(publication).summary().isBlank()) {
                        throw Problem.of(PublicationProblem.NO_SUMMARY);
                    }
                });
    }

    private static @Nullable String leftOut(ProposalRequest proposal) {
        return proposal.outcome() == WeighedOutcome.IN_PART ? proposal.leftOut() : null;
    }

    private static LocalDate chosen(Publication publication, @Nullable LocalDate asked, LocalDate earliest) {
        if (asked != null && asked.isBefore(earliest)) {
            String code = publication.caseId == null ? "past-day" : "too-early";
            throw Problem.invalid(
                    new Violation("/publishOn", code, Map.of("earliest", earliest), PublicationApi.class));
        }
        return asked == null ? earliest : asked;
    }
}
