package nl.waarborg.demo;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import nl.waarborg.investigation.InvestigationApi.InvestigationAnswer;
import nl.waarborg.investigation.InvestigationApi.InvestigationOrderRequest;
import nl.waarborg.investigation.InvestigationApi.ReviewRequest;
import nl.waarborg.investigation.InvestigationContent;
import nl.waarborg.investigation.InvestigationContent.Announced;
import nl.waarborg.investigation.InvestigationContent.Fact;
import nl.waarborg.investigation.InvestigationContent.Member;
import nl.waarborg.investigation.InvestigationContent.Staff;
import nl.waarborg.investigation.InvestigationForm;
import nl.waarborg.investigation.InvestigationService;
import nl.waarborg.investigation.Judgement;
import nl.waarborg.investigation.ReviewService;
import nl.waarborg.measure.MeasureApi;
import nl.waarborg.measure.MeasureApi.JudgementRequest;
import nl.waarborg.measure.MeasureApi.MeasureAnswer;
import nl.waarborg.measure.MeasureApi.ProgressRequest;
import nl.waarborg.measure.MeasureService;
import nl.waarborg.report.ReportService;
import nl.waarborg.shared.time.Clock;

/** Plays the provider's own investigation, its review, and what comes of the measures. */
@ApplicationScoped
class DemoInvestigations {

    private static final int MEASURES_RUN = 60;

    private final DemoStepService steps;
    private final ReportService reports;
    private final InvestigationService investigations;
    private final ReviewService reviews;
    private final MeasureService measures;
    private final Clock clock;

    DemoInvestigations(
            DemoStepService steps,
            ReportService reports,
            InvestigationService investigations,
            ReviewService reviews,
            MeasureService measures,
            Clock clock) {
        this.steps = steps;
        this.reports = reports;
        this.investigations = investigations;
        this.reviews = reviews;
        this.measures = measures;
        this.clock = clock;
    }

    Uni<?> order(DemoScene scene) {
        InvestigationOrderRequest order = new InvestigationOrderRequest(
                "PRISMA, door een commissie met een voorzitter van buiten de locatie",
                InvestigationForm.STRUCTURED,
                true,
                scene.act().text(),
                null);
        return reports.see(scene.caller(), scene.report())
                .chain(report -> reviews.order(scene.caller(), scene.request(report.version()), order));
    }

    Uni<?> write(DemoScene scene) {
        return read(scene)
                .chain(found -> investigations.save(
                        scene.caller(), scene.report(), DemoKeys.version(found.version()), content(scene)));
    }

    Uni<?> submit(DemoScene scene) {
        return write(scene)
                .chain(() -> read(scene))
                .chain(found -> investigations.submit(scene.caller(), scene.request(found.version())));
    }

    Uni<?> review(DemoScene scene) {
        Judgement judgement = Judgement.valueOf(scene.act().chosen());
        boolean more = judgement == Judgement.ADDITIONAL || judgement == Judgement.INSUFFICIENT;
        ReviewRequest review = new ReviewRequest(
                judgement,
                scene.act().said(),
                more ? "Werk de oorzaken verder uit en betrek de nachtdienst erbij." : null,
                null,
                null);
        return read(scene).chain(found -> reviews.review(scene.caller(), scene.request(found.version()), review));
    }

    Uni<?> reportProgress(DemoScene scene) {
        ProgressRequest progress = new ProgressRequest(
                scene.act().said(), "DONE".equals(scene.act().choice()));
        return each(scene, request -> measures.reportProgress(scene.caller(), request, progress));
    }

    Uni<?> judge(DemoScene scene) {
        Integer days = scene.act().days();
        JudgementRequest judged = new JudgementRequest(
                MeasureApi.Judgement.valueOf(scene.act().chosen()),
                scene.act().said(),
                days == null ? null : scene.calendar().after(clock.today(), days));
        return each(scene, request -> measures.judge(scene.caller(), request, judged));
    }

    private Uni<InvestigationAnswer> read(DemoScene scene) {
        return steps.startAfresh()
                .chain(() -> investigations.read(scene.caller(), scene.report()))
                .call(steps::startAfresh);
    }

    private Uni<Void> each(DemoScene scene, Function<MeasureService.Request, Uni<?>> work) {
        return measures.list(scene.caller(), scene.report())
                .call(steps::startAfresh)
                .map(found -> found.items().stream()
                        .filter(measure -> !measure.actions().isEmpty())
                        .toList())
                .chain(open -> Multi.createFrom()
                        .iterable(open)
                        .onItem()
                        .transformToUniAndConcatenate(measure -> work.apply(request(scene, measure)))
                        .collect()
                        .asList())
                .replaceWithVoid();
    }

    private static MeasureService.Request request(DemoScene scene, MeasureAnswer measure) {
        UUID id = measure.id();
        return new MeasureService.Request(
                id, DemoKeys.version(measure.version()), DemoKeys.of(scene.name(), id.toString()));
    }

    /** What the committee of the provider found; what it says of this event stands in the story. */
    private InvestigationContent content(DemoScene scene) {
        LocalDate happened = scene.calendar().event(scene.story());
        String whatHappened = scene.story().content().get("whatHappened").asText();
        List<String> causes = scene.act().listed();
        return new InvestigationContent(
                "Een volwassene met een indicatie voor begeleiding met verblijf",
                List.of(
                        new Member("Kwaliteitsfunctionaris", true, "Voorzitter, niet werkzaam op de locatie"),
                        new Member("Gedragskundige", true, null),
                        new Member("Teamleider van een andere locatie", true, null)),
                "Niemand van de commissie was bij de zorg aan deze cliënt betrokken.",
                List.of(
                        new Staff("A.B.", "Persoonlijk begeleider", "Mbo 4, registratie op orde"),
                        new Staff("C.D.", "Begeleider nachtdienst", "Mbo 3, inwerktraject afgerond")),
                "De cliënt, twee begeleiders, de teamleider en een naaste",
                "De behandelaar van de ggz",
                "Het dossier, de dienstoverdracht, het rooster en de meldingen van het afgelopen jaar",
                "De handreiking calamiteiten en het eigen protocol",
                null,
                "PRISMA",
                null,
                List.of(
                        new Fact(happened, "14:30", whatHappened),
                        new Fact(happened, "14:45", "De begeleider schakelde hulp in en bleef bij de cliënt."),
                        new Fact(happened, "16:00", "De leidinggevende kwam ter plaatse en sprak met het team.")),
                "Het plan was acht maanden oud en op één punt niet bijgewerkt.",
                "De locatie was volledig bezet; er was één begeleider aanwezig.",
                "De risico-inschatting was aanwezig maar niet besproken in het team.",
                "Het protocol was bekend en werd grotendeels gevolgd.",
                "Intervisie vond plaats, maar niet over deze cliënt.",
                "Overdracht aan de dagdienst was mondeling.",
                "De achterwacht werd op tijd gebeld.",
                "Geen betrokkenheid van politie of Openbaar Ministerie.",
                "Er waren twee eerdere signalen geregistreerd.",
                scene.act().said(),
                causes,
                "De gebeurtenis was met de kennis van toen niet te voorzien; de opvolging van signalen kon beter.",
                List.of(
                        new Announced(
                                "Risico-inschatting elk kwartaal bespreken in het team",
                                "Teamleider",
                                scene.calendar().after(clock.today(), MEASURES_RUN / 2),
                                "Vast punt op de agenda, gecontroleerd bij de interne audit"),
                        new Announced(
                                "Schriftelijke overdracht tussen nacht en dag",
                                "Locatiemanager",
                                scene.calendar().after(clock.today(), MEASURES_RUN),
                                "Steekproef per maand")),
                "De cliënt en de medebewoners kregen gesprekken; de familie is bezocht.",
                "De familie herkent zich in de bevindingen.",
                "De bestuurder onderschrijft de conclusies en volgt de maatregelen.");
    }
}
