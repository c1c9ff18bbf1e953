package nl.waarborg.demo;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.waarborg.access.Caller;
import nl.waarborg.casefile.StepRequest;
import nl.waarborg.demo.InspectionStoryData.InspectionVerb;
import nl.waarborg.publication.ClearanceHow;
import nl.waarborg.publication.DecidingService;
import nl.waarborg.publication.PublicContent;
import nl.waarborg.publication.PublicationApi.ClearanceRequest;
import nl.waarborg.publication.PublicationApi.FindingAnswer;
import nl.waarborg.publication.PublicationApi.ProposalRequest;
import nl.waarborg.publication.PublicationApi.ProviderViewRequest;
import nl.waarborg.publication.PublicationApi.PublicationAnswer;
import nl.waarborg.publication.PublicationApi.PublicationDecisionRequest;
import nl.waarborg.publication.PublicationService;
import nl.waarborg.publication.WeighedOutcome;

/** Brings final reports to the public, up to the decision; the watchdog publishes when the waiting term is over. */
@ApplicationScoped
class DemoPublications {

    private static final String WEIGHED =
            "Inwoners en verwijzers moeten weten hoe de zorg hier is. Er staan geen gegevens van personen in.";

    private final PublicationService preparing;
    private final DecidingService deciding;
    private final DemoStepService steps;

    DemoPublications(PublicationService preparing, DecidingService deciding, DemoStepService steps) {
        this.preparing = preparing;
        this.deciding = deciding;
        this.steps = steps;
    }

    /** Answers which publication it is. */
    Uni<UUID> play(DemoInspectionScene scene) {
        return played(scene).map(PublicationAnswer::id);
    }

    private Uni<PublicationAnswer> played(DemoInspectionScene scene) {
        return switch (scene.act().verb()) {
            case PREPARE_PUBLICATION -> prepare(scene);
            case ASK_VIEW -> request(scene, scene.lead()).chain(request -> preparing.askView(scene.lead(), request));
            case GIVE_VIEW -> giveView(scene);
            case PROPOSE_PUBLICATION ->
                request(scene, scene.lead())
                        .chain(request -> deciding.propose(
                                scene.lead(),
                                request,
                                new ProposalRequest(WeighedOutcome.IN_FULL, List.of(), WEIGHED, null)));
            case DECIDE_PUBLICATION ->
                request(scene, scene.coordinator())
                        .chain(request -> deciding.decide(
                                scene.coordinator(), request, new PublicationDecisionRequest(true, null, null)));
            default -> throw new IllegalStateException(scene.name() + " is not played here");
        };
    }

    /** The public version with its summary; what may tell of a person is taken out. */
    private Uni<PublicationAnswer> prepare(DemoInspectionScene scene) {
        return preparing
                .begin(scene.lead(), scene.inspection(), scene.key())
                .chain(begun -> preparing.save(
                        scene.lead(),
                        begun.id(),
                        DemoKeys.version(begun.version()),
                        summarised(begun.content(), scene.act().said())))
                .chain(saved -> Multi.createBy()
                        .repeating()
                        .uni(() -> read(saved.id(), scene.lead()).chain(now -> clearFirst(scene, now)))
                        .whilst(now -> !now.findings().isEmpty())
                        .collect()
                        .last());
    }

    private Uni<PublicationAnswer> clearFirst(DemoInspectionScene scene, PublicationAnswer now) {
        if (now.findings().isEmpty()) {
            return Uni.createFrom().item(now);
        }
        FindingAnswer finding = now.findings().getFirst();
        return preparing.clear(
                scene.lead(),
                now.id(),
                DemoKeys.version(now.version()),
                new ClearanceRequest(finding.fingerprint(), ClearanceHow.REMOVED, null, null));
    }

    private Uni<PublicationAnswer> giveView(DemoInspectionScene scene) {
        return read(publication(scene), scene.provider())
                .chain(now -> preparing.giveView(
                        scene.provider(),
                        now.id(),
                        DemoKeys.version(now.version()),
                        new ProviderViewRequest(scene.act().said(), true)));
    }

    private static PublicContent summarised(PublicContent content, String summary) {
        return new PublicContent(content.title(), summary, content.followUp(), content.sections(), content.reactions());
    }

    private Uni<StepRequest> request(DemoInspectionScene scene, Caller caller) {
        return read(publication(scene), caller)
                .map(now -> new StepRequest(now.id(), DemoKeys.version(now.version()), scene.key()));
    }

    private static UUID publication(DemoInspectionScene scene) {
        DemoInspectionScene begun = scene.earlier(InspectionVerb.PREPARE_PUBLICATION);
        return Objects.requireNonNull(scene.made().get(begun.name()));
    }

    /** What was read to know the version is forgotten, as between two calls of a client. */
    private Uni<PublicationAnswer> read(UUID publication, Caller caller) {
        return preparing.read(caller, publication).call(() -> steps.startAfresh());
    }
}
