package nl.waarborg.demo;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.waarborg.access.Caller;
import nl.waarborg.access.Role;
import nl.waarborg.casefile.StepRequest;
import nl.waarborg.demo.InspectionStoryData.ScoresData;
import nl.waarborg.framework.CareFunding;
import nl.waarborg.framework.FrameworkApi.Decision;
import nl.waarborg.framework.FrameworkContent.Criterion;
import nl.waarborg.framework.FrameworkInfo;
import nl.waarborg.framework.FrameworkService;
import nl.waarborg.framework.FrameworkUseService;
import nl.waarborg.framework.ProviderGroup;
import nl.waarborg.inspectionreport.FinalisationService;
import nl.waarborg.inspectionreport.InspectionReportApi.AgreementRequest;
import nl.waarborg.inspectionreport.InspectionReportApi.ReactionRequest;
import nl.waarborg.inspectionreport.InspectionReportApi.Said;
import nl.waarborg.inspectionreport.InspectionReportApi.SendingRequest;
import nl.waarborg.inspectionreport.InspectionReportApi.WeighingRequest;
import nl.waarborg.inspectionreport.InspectionReportService;
import nl.waarborg.inspectionreport.ReactionService;
import nl.waarborg.judgement.JudgementApi.JudgementRequest;
import nl.waarborg.judgement.JudgementService;
import nl.waarborg.judgement.TrustObservation;
import nl.waarborg.scoring.ScoringApi.ChoiceRequest;
import nl.waarborg.scoring.ScoringApi.ScoreRequest;
import nl.waarborg.scoring.ScoringService;

/** Puts the framework that ships in use, scores and weighs inspections with it, and takes their reports from draft to final. */
@ApplicationScoped
class DemoAssessments {

    private static final String TEAM = "NMD";
    private static final String FRAMEWORK = "TK-NMD-2019";
    private static final int IN_USE_AGO = 330;

    private static final Map<String, String> FINDINGS = Map.of(
            "MEETS", "Dit is op orde. Wij zagen het in de dossiers en hoorden het in de gesprekken.",
            "LARGELY_MEETS", "Dit is grotendeels op orde. In één van de bekeken dossiers ontbreekt het.",
            "LARGELY_DOES_NOT_MEET", "Dit is nog niet op orde. Er ligt een opzet, maar die wordt weinig gebruikt.",
            "DOES_NOT_MEET", "Dit is niet op orde. Wij vonden hierover niets, en medewerkers kennen het niet.");

    private final DemoCast cast;
    private final DemoRegister register;
    private final FrameworkService frameworks;
    private final FrameworkUseService use;
    private final ScoringService scoring;
    private final JudgementService judgements;
    private final InspectionReportService reports;
    private final ReactionService reactions;
    private final FinalisationService finalisations;
    private final DemoStepService steps;

    DemoAssessments(
            DemoCast cast,
            DemoRegister register,
            FrameworkService frameworks,
            FrameworkUseService use,
            ScoringService scoring,
            JudgementService judgements,
            InspectionReportService reports,
            ReactionService reactions,
            FinalisationService finalisations,
            DemoStepService steps) {
        this.cast = cast;
        this.register = register;
        this.frameworks = frameworks;
        this.use = use;
        this.scoring = scoring;
        this.judgements = judgements;
        this.reports = reports;
        this.reactions = reactions;
        this.finalisations = finalisations;
        this.steps = steps;
    }

    List<DemoMoment> moments(DemoCalendar calendar) {
        return List.of(new DemoMoment(
                "framework " + TEAM, calendar.at(calendar.ago(IN_USE_AGO), 0, FRAMEWORK), this::putInUse));
    }

    private Uni<UUID> putInUse() {
        Caller proposer = cast.first(TEAM, Role.COORDINATOR);
        Caller second = cast.first(TEAM, Role.ADMINISTRATOR);
        return frameworks
                .adopt(proposer, register.id(TEAM), FRAMEWORK, DemoKeys.of("framework", TEAM))
                .chain(version -> use.propose(proposer, version.id(), version.version()))
                .chain(version -> use.decide(second, version.id(), version.version(), new Decision(true, null)))
                .map(version -> version.id());
    }

    Uni<?> play(DemoInspectionScene scene) {
        return switch (scene.act().verb()) {
            case SCORE -> score(scene).chain(() -> trust(scene));
            case COMPOSE -> reports.compose(scene.lead(), scene.inspection());
            case SEND_DRAFT ->
                request(scene, scene.lead())
                        .chain(request -> reactions.send(scene.lead(), request, new SendingRequest(null, null)));
            case REACT ->
                request(scene, scene.provider())
                        .chain(request -> reactions.react(scene.provider(), request, said(scene)));
            case WEIGH -> weigh(scene);
            case PROPOSE -> request(scene, scene.lead()).chain(request -> finalisations.propose(scene.lead(), request));
            case AGREE ->
                request(scene, scene.coordinator())
                        .chain(request ->
                                finalisations.agree(scene.coordinator(), request, new AgreementRequest(true, null)));
            default -> throw new IllegalStateException(scene.name() + " is not played here");
        };
    }

    private Uni<?> score(DemoInspectionScene scene) {
        ScoresData scores = Objects.requireNonNull(scene.story().scores());
        return frameworks
                .inUse(register.id(TEAM))
                .map(List::getFirst)
                .chain(framework -> scoring.choose(scene.lead(), scene.inspection(), 0, choice(framework))
                        .chain(() -> Multi.createFrom()
                                .iterable(come(framework, scores))
                                .onItem()
                                .transformToUniAndConcatenate(
                                        criterion -> save(scene, criterion.ref(), scores.of(criterion.ref())))
                                .collect()
                                .last()));
    }

    private Uni<?> save(DemoInspectionScene scene, String ref, String score) {
        return scoring.save(
                scene.lead(),
                scene.inspection(),
                ref,
                0,
                new ScoreRequest(score, false, null, Objects.requireNonNull(FINDINGS.get(score)), List.of()));
    }

    private Uni<?> trust(DemoInspectionScene scene) {
        List<TrustObservation> seen = scene.story().trust();
        return seen == null
                ? Uni.createFrom().voidItem()
                : judgements.save(
                        scene.lead(), scene.inspection(), 0, new JudgementRequest(seen, null, null, null, null));
    }

    private static ChoiceRequest choice(FrameworkInfo framework) {
        return new ChoiceRequest(
                framework.id(),
                ProviderGroup.PROFESSIONAL,
                CareFunding.IN_KIND,
                framework
                        .content()
                        .criteria()
                        .filter(DemoAssessments::isProposed)
                        .map(Criterion::ref)
                        .toList());
    }

    /** The criteria to which the team has come. */
    private static List<Criterion> come(FrameworkInfo framework, ScoresData scores) {
        return framework.content().themes().stream()
                .filter(theme -> scores.themes() == null || scores.themes().contains(theme.code()))
                .flatMap(theme -> theme.criteria().stream())
                .filter(DemoAssessments::isProposed)
                .toList();
    }

    private static boolean isProposed(Criterion criterion) {
        return criterion.isProposedFor(ProviderGroup.PROFESSIONAL, CareFunding.IN_KIND);
    }

    private static ReactionRequest said(DemoInspectionScene scene) {
        return new ReactionRequest(
                scene.act().said().isBlank()
                        ? List.of()
                        : List.of(new Said("summary", scene.act().said())));
    }

    private Uni<?> weigh(DemoInspectionScene scene) {
        return reports.read(scene.lead(), scene.inspection())
                .call(() -> steps.startAfresh())
                .chain(report -> Multi.createFrom()
                        .iterable(report.reactions())
                        .onItem()
                        .transformToUniAndConcatenate(reaction -> reactions.weigh(
                                scene.lead(),
                                reaction.id(),
                                DemoKeys.version(reaction.version()),
                                new WeighingRequest(false, scene.act().said())))
                        .collect()
                        .last());
    }

    /** What was read to know the version is forgotten, as between two calls of a client. */
    private Uni<StepRequest> request(DemoInspectionScene scene, Caller caller) {
        return reports.read(caller, scene.inspection())
                .call(() -> steps.startAfresh())
                .map(report -> new StepRequest(scene.inspection(), DemoKeys.version(report.version()), scene.key()));
    }
}
