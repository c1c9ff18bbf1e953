package nl.waarborg.publication;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.waarborg.access.Caller;
import nl.waarborg.deadline.DeadlineService;
import nl.waarborg.protocol.AuthoritySettings;
import nl.waarborg.protocol.PublicationSettings.DocumentKind;
import nl.waarborg.publication.PublicReport.Correction;
import nl.waarborg.publication.PublicationApi.ClearanceAnswer;
import nl.waarborg.publication.PublicationApi.CorrectionAnswer;
import nl.waarborg.publication.PublicationApi.FindingAnswer;
import nl.waarborg.publication.PublicationApi.ProviderViewAnswer;
import nl.waarborg.publication.PublicationApi.PublicationAnswer;
import nl.waarborg.publication.PublicationApi.WeighingAnswer;
import nl.waarborg.redaction.PersonalDataPolicy.Finding;
import nl.waarborg.shared.time.Clock;
import nl.waarborg.term.Term;
import nl.waarborg.term.TermUnit;
import org.jspecify.annotations.Nullable;

/** Tells how far a document is on its way to the public, as each side may know it. */
@ApplicationScoped
class PublicationAnswers {

    private final PublicVersion version;
    private final ClearingCheck clearing;
    private final ExtentCheck extent;
    private final PublicationSources sources;
    private final DeadlineService deadlines;
    private final AuthoritySettings settings;
    private final Clock clock;

    PublicationAnswers(
            PublicVersion version,
            ClearingCheck clearing,
            ExtentCheck extent,
            PublicationSources sources,
            DeadlineService deadlines,
            AuthoritySettings settings,
            Clock clock) {
        this.version = version;
        this.clearing = clearing;
        this.extent = extent;
        this.sources = sources;
        this.deadlines = deadlines;
        this.settings = settings;
        this.clock = clock;
    }

    /** The first day on which it can be published when it is decided today; at once where there is no provider to tell. */
    Uni<LocalDate> earliest(Publication publication) {
        if (publication.document == DocumentKind.ANNUAL_REPORT) {
            return Uni.createFrom().item(clock.today());
        }
        return settings.inForce(publication.authorityId, clock.today())
                .chain(set -> deadlines.dueOn(
                        publication.authorityId,
                        new Term(TermUnit.WEEKS, set.publication().waitingWeeks(), null),
                        clock.today()));
    }

    Uni<PublicationAnswer> forTeam(Caller caller, Publication publication) {
        return clearing.review(publication)
                .chain(review -> reach(publication)
                        .chain(reach -> soonest(publication)
                                .chain(earliest -> openTo(caller, publication)
                                        .map(actions -> answer(
                                                publication,
                                                reach,
                                                review.open().stream()
                                                        .map(PublicationAnswers::shown)
                                                        .toList(),
                                                review.cleared().stream()
                                                        .map(PublicationAnswers::shown)
                                                        .toList(),
                                                earliest,
                                                actions)))));
    }

    /** How far it may go by the settings of today. */
    private record Reach(boolean summaryOnly, boolean barred) {

        /** What the provider is told goes by what was decided. */
        static final Reach AS_DECIDED = new Reach(false, false);
    }

    private Uni<Reach> reach(Publication publication) {
        return extent.allowsTexts(publication.matter())
                .chain(texts -> extent.isBarred(publication).map(barred -> new Reach(!texts, barred)));
    }

    /**
     * The provider reads the public version and its own view, and when it is published; not how it was weighed. While it is
     * corrected the provider reads what everybody reads, on the public page.
     */
    Uni<PublicationAnswer> forProvider(Caller caller, Publication publication) {
        return openTo(caller, publication).map(actions -> ofProvider(publication, actions));
    }

    private PublicationAnswer ofProvider(Publication publication, List<String> actions) {
        PublicationAnswer all = answer(publication, Reach.AS_DECIDED, List.of(), List.of(), null, actions);
        boolean corrected = publication.state != PublicationState.PUBLISHED && publication.state.isPublic();
        return new PublicationAnswer(
                all.id(),
                all.document(),
                all.caseId(),
                all.number(),
                all.year(),
                all.written(),
                corrected ? PublicationState.PUBLISHED : all.state(),
                corrected ? PublicContent.titled(all.content().title()) : all.content(),
                all.summaryOnly(),
                all.barred(),
                all.savedAt(),
                null,
                List.of(),
                List.of(),
                all.view(),
                null,
                null,
                all.publishOn(),
                all.frozenAt(),
                null,
                null,
                all.publishedAt(),
                all.expiresOn(),
                all.corrections(),
                null,
                all.suspendedAt(),
                all.endedAt(),
                all.endedBecause(),
                all.address(),
                all.actions(),
                all.version());
    }

    /** What the caller can do with it now. */
    Uni<List<String>> openTo(Caller caller, Publication publication) {
        Matter matter = publication.matter();
        return sources.of(matter)
                .open(caller, matter)
                .map(open -> Arrays.stream(PublicationAction.values())
                        .filter(open::contains)
                        .filter(action -> action.fits(publication.state))
                        .filter(action -> action != PublicationAction.GIVE_VIEW || publication.viewAskedAt != null)
                        .filter(action ->
                                action != PublicationAction.DISCARD_CORRECTION || publication.beforeCorrection != null)
                        .filter(action -> action != PublicationAction.DECIDE
                                || !Arrays.asList(publication.authorIds).contains(caller.accountId()))
                        .map(PublicationAction::operationId)
                        .toList());
    }

    private Uni<@Nullable LocalDate> soonest(Publication publication) {
        return publication.state == PublicationState.PROPOSED || publication.state == PublicationState.FROZEN
                ? earliest(publication).map(day -> day)
                : Uni.createFrom().nullItem();
    }

    private PublicationAnswer answer(
            Publication publication,
            Reach reach,
            List<FindingAnswer> findings,
            List<ClearanceAnswer> cleared,
            @Nullable LocalDate earliest,
            List<String> actions) {
        PublicFacts facts = version.facts(publication);
        List<Correction> corrections = version.corrections(publication);
        boolean wasPublic = publication.publishedAt != null;
        return new PublicationAnswer(
                publication.id,
                publication.document,
                publication.caseId,
                facts.number(),
                facts.year(),
                publication.matter().isWritten(),
                publication.state,
                version.content(publication),
                reach.summaryOnly(),
                reach.barred(),
                publication.savedAt,
                publication.savedBy,
                findings,
                cleared,
                view(publication),
                weighing(publication),
                earliest,
                publication.publishOn,
                publication.frozenAt,
                publication.frozenBecause,
                publication.resumedBecause,
                publication.publishedAt,
                publication.expiresOn,
                corrections.stream()
                        .map(one -> new CorrectionAnswer(one.version(), one.on(), one.note()))
                        .toList(),
                publication.correctionNote,
                publication.suspendedAt,
                publication.endedAt,
                publication.endedBecause,
                wasPublic ? PublicReport.address(facts.number()) : null,
                new ArrayList<>(actions),
                publication.version);
    }

    private static @Nullable ProviderViewAnswer view(Publication publication) {
        return publication.viewAskedAt == null
                ? null
                : new ProviderViewAnswer(
                        publication.viewAskedAt,
                        publication.viewText,
                        publication.viewPublished,
                        publication.viewPublic,
                        publication.viewGivenAt,
                        publication.viewGivenBy);
    }

    private static @Nullable WeighingAnswer weighing(Publication publication) {
        if (publication.outcome == null || publication.proposedAt == null) {
            return null;
        }
        return new WeighingAnswer(
                publication.outcome,
                Arrays.stream(publication.grounds).map(WooGround::valueOf).toList(),
                publication.considerations == null ? "" : publication.considerations,
                publication.leftOut,
                publication.proposedAt,
                publication.proposedBy == null ? "" : publication.proposedBy,
                publication.decidedAt,
                publication.decidedBy,
                publication.sentBackBecause);
    }

    private static FindingAnswer shown(Finding finding) {
        return new FindingAnswer(
                finding.fingerprint(),
                finding.kind(),
                finding.place(),
                finding.text(),
                finding.before(),
                finding.after());
    }

    private static ClearanceAnswer shown(Clearance cleared) {
        return new ClearanceAnswer(cleared.kind, cleared.how, cleared.reason, cleared.byName, cleared.clearedAt);
    }
}
