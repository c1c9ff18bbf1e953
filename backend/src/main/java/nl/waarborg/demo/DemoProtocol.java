package nl.waarborg.demo;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import nl.waarborg.assessment.AssessmentApi.AcknowledgementRequest;
import nl.waarborg.assessment.AssessmentApi.AgreementRequest;
import nl.waarborg.assessment.AssessmentApi.Answer;
import nl.waarborg.assessment.AssessmentApi.AssessmentRequest;
import nl.waarborg.assessment.AssessmentApi.ConversationRequest;
import nl.waarborg.assessment.AssessmentApi.FollowUp;
import nl.waarborg.assessment.AssessmentApi.Form;
import nl.waarborg.assessment.AssessmentApi.QuestionAnswer;
import nl.waarborg.assessment.AssessmentApi.SupplementAnswer;
import nl.waarborg.assessment.AssessmentApi.SupplementAnswerRequest;
import nl.waarborg.assessment.AssessmentApi.SupplementRequestRequest;
import nl.waarborg.assessment.AssessmentService;
import nl.waarborg.assessment.ConversationService;
import nl.waarborg.assessment.Outcome;
import nl.waarborg.assessment.ReceiptService;
import nl.waarborg.assessment.SupplementService;
import nl.waarborg.casefile.StepRequest;
import nl.waarborg.report.ReportApi.ClientInformedRequest;
import nl.waarborg.report.ReportApi.ClosingRequest;
import nl.waarborg.report.ReportApi.Conversion;
import nl.waarborg.report.ReportApi.Reason;
import nl.waarborg.report.ReportApi.ReopeningRequest;
import nl.waarborg.report.ReportApi.ReportAnswer;
import nl.waarborg.report.ReportFacts;
import nl.waarborg.report.ReportKind;
import nl.waarborg.report.ReportService;
import nl.waarborg.report.ReportStepService;
import nl.waarborg.shared.time.Clock;

/** Plays the acts that bring a report from receipt to its end. */
@ApplicationScoped
class DemoProtocol {

    private final ReportService reports;
    private final ReportStepService steps;
    private final ReceiptService receipts;
    private final SupplementService supplements;
    private final AssessmentService assessments;
    private final ConversationService conversations;
    private final Clock clock;

    DemoProtocol(
            ReportService reports,
            ReportStepService steps,
            ReceiptService receipts,
            SupplementService supplements,
            AssessmentService assessments,
            ConversationService conversations,
            Clock clock) {
        this.reports = reports;
        this.steps = steps;
        this.receipts = receipts;
        this.supplements = supplements;
        this.assessments = assessments;
        this.conversations = conversations;
        this.clock = clock;
    }

    Uni<?> acknowledge(DemoScene scene) {
        AcknowledgementRequest receipt = new AcknowledgementRequest(
                "URGENT".equals(scene.act().choice()), "Wij bellen de contactpersoon bij elke stap", null, null);
        return with(scene, request -> receipts.acknowledge(scene.caller(), request, receipt));
    }

    Uni<?> askSupplement(DemoScene scene) {
        SupplementRequestRequest asked =
                new SupplementRequestRequest(scene.act().listed(), true, null);
        return with(scene, request -> supplements.request(scene.caller(), request, asked));
    }

    Uni<?> answerSupplement(DemoScene scene) {
        SupplementAnswerRequest answers =
                new SupplementAnswerRequest(scene.act().listed());
        return reports.read(scene.caller(), scene.report())
                .map(DemoProtocol::lastSupplement)
                .chain(id -> with(scene, request -> supplements.answer(scene.caller(), request, id, answers)));
    }

    private static UUID lastSupplement(ReportAnswer report) {
        List<?> asked = (List<?>) report.sections().getOrDefault("supplementRequests", List.of());
        return ((SupplementAnswer) asked.getLast()).id();
    }

    Uni<?> assess(DemoScene scene) {
        AssessmentRequest assessed = assessment(scene);
        return with(scene, request -> assessments.assess(scene.caller(), request, assessed));
    }

    Uni<?> agree(DemoScene scene) {
        boolean agreed = !"NO".equals(scene.act().choice());
        AgreementRequest decision = new AgreementRequest(agreed, scene.act().text());
        return with(scene, request -> assessments.agree(scene.caller(), request, decision));
    }

    Uni<?> talk(DemoScene scene) {
        String choice = scene.act().choice();
        ConversationRequest held = new ConversationRequest(
                clock.today(),
                Form.VISIT,
                "De locatiemanager en de kwaliteitsfunctionaris van de aanbieder",
                scene.act().said(),
                true,
                choice == null ? null : FollowUp.valueOf(choice));
        return with(scene, request -> conversations.record(scene.caller(), request, held));
    }

    Uni<?> close(DemoScene scene) {
        ClosingRequest closing = new ClosingRequest(
                "De melding is ontvangen, beoordeeld en volgens het protocol afgehandeld.",
                scene.act().said(),
                null,
                null);
        return with(scene, request -> steps.close(scene.caller(), request, closing));
    }

    Uni<?> reopen(DemoScene scene) {
        return with(
                scene,
                request -> steps.reopen(
                        scene.caller(),
                        request,
                        new ReopeningRequest(scene.act().said(), null)));
    }

    Uni<?> withdraw(DemoScene scene) {
        return with(
                scene,
                request -> steps.withdraw(
                        scene.caller(), request, new Reason(scene.act().said())));
    }

    Uni<?> convert(DemoScene scene) {
        Conversion conversion = new Conversion(
                ReportKind.valueOf(scene.act().chosen()), scene.act().text());
        return with(scene, request -> steps.convert(scene.caller(), request, conversion));
    }

    Uni<?> informClient(DemoScene scene) {
        ClientInformedRequest informed = new ClientInformedRequest(clock.today(), null);
        return with(
                scene,
                request -> steps.confirmClientInformed(scene.caller(), scene.report(), request.seen(), informed));
    }

    private AssessmentRequest assessment(DemoScene scene) {
        Outcome outcome = Outcome.valueOf(scene.act().chosen());
        boolean ours = outcome != Outcome.TRANSFERRED;
        boolean clear = outcome != Outcome.UNCLEAR;
        boolean ground = outcome != Outcome.REJECTED && outcome != Outcome.FOR_INFORMATION;
        boolean criminal = scene.act().items() != null && scene.act().listed().contains("CRIMINAL");
        Integer days = scene.act().days();
        return new AssessmentRequest(
                answer(
                        ours ? Answer.YES : Answer.NO,
                        ours ? "Wmo, en de gemeente is van ons" : "Valt onder een andere wet"),
                answer(
                        !clear ? Answer.UNKNOWN : ground ? Answer.YES : Answer.NO,
                        !clear
                                ? "Nog niet vast te stellen"
                                : ground
                                        ? "Voldoet aan de wettelijke omschrijving"
                                        : "Geen calamiteit of geweld in de zin van de wet"),
                answer(Answer.YES, "Nazorg en veiligheid van andere cliënten zijn geregeld"),
                answer(
                        criminal ? Answer.YES : Answer.NO,
                        criminal ? "De politie vraagt om stilte" : "Geen aangifte of onderzoek bekend"),
                outcome,
                scene.act().said(),
                ours ? null : "Inspectie Gezondheidszorg en Jeugd",
                null,
                days == null ? null : scene.calendar().after(clock.today(), days),
                null);
    }

    private static QuestionAnswer answer(Answer answer, String reason) {
        return new QuestionAnswer(answer, reason);
    }

    private Uni<?> with(DemoScene scene, Function<StepRequest, Uni<?>> step) {
        return reports.see(scene.caller(), scene.report())
                .map(ReportFacts::version)
                .chain(version -> step.apply(scene.request(version)));
    }
}
