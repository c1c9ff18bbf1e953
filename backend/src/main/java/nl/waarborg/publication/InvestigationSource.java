package nl.waarborg.publication;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.waarborg.access.Caller;
import nl.waarborg.assessment.OwnInvestigations;
import nl.waarborg.authority.AuthorityInfo;
import nl.waarborg.authority.AuthorityService;
import nl.waarborg.casefile.CaseFileService;
import nl.waarborg.casefile.CaseOperation;
import nl.waarborg.casefile.SeenCase;
import nl.waarborg.protocol.PublicationSettings.DocumentKind;
import nl.waarborg.provider.ProviderInfo;
import nl.waarborg.provider.ProviderService;
import nl.waarborg.publication.PublicReport.Named;
import nl.waarborg.redaction.KnownWords;
import nl.waarborg.report.ReportFacts;
import nl.waarborg.report.ReportService;
import nl.waarborg.report.ReportStatus;
import nl.waarborg.shared.problem.CommonProblem;
import nl.waarborg.shared.problem.Problem;
import nl.waarborg.shared.time.Clock;

/**
 * What the team found in a calamity that it investigated itself: a factual summary that it writes, since the investigation
 * tells too much of people. Where it happened stays out as well but for the municipality: it can be somebody's home.
 */
@ApplicationScoped
class InvestigationSource implements PublicationSource {

    /** From when on the team can know what to tell. */
    private static final Set<ReportStatus> INVESTIGATED =
            EnumSet.of(ReportStatus.SUPERVISOR_INVESTIGATION, ReportStatus.READY_TO_CLOSE, ReportStatus.CLOSED);

    private final ReportService reports;
    private final OwnInvestigations investigations;
    private final CaseFileService cases;
    private final AuthorityService authorities;
    private final ProviderService providers;
    private final PublicVersion version;
    private final PublicOutline outline;
    private final CaseWords words;
    private final Clock clock;

    InvestigationSource(
            ReportService reports,
            OwnInvestigations investigations,
            CaseFileService cases,
            AuthorityService authorities,
            ProviderService providers,
            PublicVersion version,
            PublicOutline outline,
            CaseWords words,
            Clock clock) {
        this.reports = reports;
        this.investigations = investigations;
        this.cases = cases;
        this.authorities = authorities;
        this.providers = providers;
        this.version = version;
        this.outline = outline;
        this.words = words;
        this.clock = clock;
    }

    /** The investigation that a summary is begun of; 409 when it is the provider's own, or before the team began its own. */
    Uni<Matter> begin(Caller caller, UUID reportId) {
        return permit(caller, reportId, PublicationAction.BEGIN_SUMMARY)
                .chain(report -> investigations.isOf(reportId).map(own -> {
                    if (!own) {
                        throw Problem.of(PublicationProblem.NOT_OWN_INVESTIGATION);
                    }
                    if (!INVESTIGATED.contains(report.status())) {
                        throw Problem.of(CommonProblem.ILLEGAL_TRANSITION);
                    }
                    return matter(report);
                }));
    }

    static Matter matter(ReportFacts report) {
        return new Matter(DocumentKind.SUPERVISOR_INVESTIGATION, report.authorityId(), report.id(), null);
    }

    /** Whether a summary can be begun. */
    Uni<Boolean> opensBegin(Caller caller, ReportFacts report) {
        return INVESTIGATED.contains(report.status())
                        && operation(PublicationAction.BEGIN_SUMMARY).isOpenTo(caller, report)
                ? investigations.isOf(report.id())
                : Uni.createFrom().item(false);
    }

    @Override
    public Set<DocumentKind> documents() {
        return EnumSet.of(DocumentKind.SUPERVISOR_INVESTIGATION);
    }

    @Override
    public Uni<Void> permit(Caller caller, Matter matter, PublicationAction action) {
        return permit(caller, reportId(matter), action).replaceWithVoid();
    }

    private Uni<ReportFacts> permit(Caller caller, UUID reportId, PublicationAction action) {
        return cases.see(caller, reportId)
                .map(SeenCase::requireInternal)
                .chain(() -> reports.permit(caller, reportId, operation(action)));
    }

    @Override
    public Uni<Set<PublicationAction>> open(Caller caller, Matter matter) {
        return reports.facts(reportId(matter))
                .map(facts -> Arrays.stream(PublicationAction.values())
                        .filter(action -> operation(action).isOpenTo(caller, facts))
                        .collect(Collectors.toSet()));
    }

    @Override
    public Uni<PublicFacts> facts(Matter matter) {
        return reports.facts(reportId(matter))
                .chain(report -> authorities
                        .find(matter.authorityId())
                        .chain(authority -> providers
                                .find(report.providerId())
                                .chain(provider -> outline.place(matter.authorityId(), report.municipalityCode())
                                        .map(place -> facts(report, authority, provider, place)))));
    }

    private PublicFacts facts(ReportFacts report, AuthorityInfo authority, ProviderInfo provider, Named place) {
        LocalDate today = clock.today();
        LocalDate happened = Objects.requireNonNullElse(report.occurredOn(), today);
        return new PublicFacts(
                report.number(),
                authority.name(),
                new Named(PublicVersion.key(provider.name(), provider.id()), provider.name()),
                null,
                new Named(PublicVersion.slug(place.name()), place.name()),
                place.key(),
                null,
                version.kind(DocumentKind.SUPERVISOR_INVESTIGATION),
                null,
                null,
                null,
                null,
                null,
                today,
                null,
                List.of(),
                happened.getYear(),
                place);
    }

    @Override
    public Uni<PublicContent> whole(Matter matter, boolean texts) {
        return reports.facts(reportId(matter))
                .chain(report -> providers
                        .find(report.providerId())
                        .map(provider -> version.outline(
                                matter.document(),
                                Map.of("provider", provider.name(), "event", version.word("event." + report.kind())),
                                texts)));
    }

    @Override
    public Uni<PublicFacts> asOfNow(Matter matter, PublicFacts facts) {
        return Uni.createFrom().item(facts);
    }

    @Override
    public Uni<KnownWords> words(Matter matter, PublicFacts facts) {
        UUID id = reportId(matter);
        return reports.words(id).chain(told -> words.of(id, facts.publicWords(), told));
    }

    private static CaseOperation<ReportStatus> operation(PublicationAction action) {
        return new CaseOperation<>(action.operationId(), action.roles(), EnumSet.allOf(ReportStatus.class));
    }

    private static UUID reportId(Matter matter) {
        return Objects.requireNonNull(matter.caseId());
    }
}
