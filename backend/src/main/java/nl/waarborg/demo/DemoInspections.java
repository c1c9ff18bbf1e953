package nl.waarborg.demo;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.waarborg.access.Caller;
import nl.waarborg.casefile.StepRequest;
import nl.waarborg.demo.InspectionStoryData.InspectionActData;
import nl.waarborg.demo.InspectionStoryData.InspectionVerb;
import nl.waarborg.fieldwork.DocumentRequestService;
import nl.waarborg.fieldwork.FieldworkApi.AnnouncementRequest;
import nl.waarborg.fieldwork.FieldworkApi.DocumentRequestAnswer;
import nl.waarborg.fieldwork.FieldworkApi.DocumentsAnswer;
import nl.waarborg.fieldwork.FieldworkApi.DocumentsRequest;
import nl.waarborg.fieldwork.FieldworkApi.NoteRequest;
import nl.waarborg.fieldwork.FieldworkApi.VisitAnswer;
import nl.waarborg.fieldwork.FieldworkApi.VisitRequest;
import nl.waarborg.fieldwork.VisitService;
import nl.waarborg.inspection.InspectionApi.InspectionAnswer;
import nl.waarborg.inspection.InspectionApi.InspectionRequest;
import nl.waarborg.inspection.InspectionApi.Reason;
import nl.waarborg.inspection.InspectionAspect;
import nl.waarborg.inspection.InspectionPlan;
import nl.waarborg.inspection.InspectionService;
import nl.waarborg.inspection.PlanningService;

/** Plays what happens to the inspections, from plan to end. */
@ApplicationScoped
class DemoInspections {

    private static final LocalTime ARRIVES = LocalTime.of(9, 30);
    private static final LocalTime LEAVES = LocalTime.of(12, 30);
    private static final int DAYS_OF_A_PLAN = 10;
    private static final List<String> SPOKEN_TO = List.of("locatiemanager", "twee begeleiders", "drie cliënten");

    private final DemoData data;
    private final DemoCast cast;
    private final DemoRegister register;
    private final DemoAssessments assessments;
    private final DemoPublications publications;
    private final PlanningService planning;
    private final InspectionService inspections;
    private final VisitService visits;
    private final DocumentRequestService requests;

    DemoInspections(
            DemoData data,
            DemoCast cast,
            DemoRegister register,
            DemoAssessments assessments,
            DemoPublications publications,
            PlanningService planning,
            InspectionService inspections,
            VisitService visits,
            DocumentRequestService requests) {
        this.data = data;
        this.cast = cast;
        this.register = register;
        this.assessments = assessments;
        this.publications = publications;
        this.planning = planning;
        this.inspections = inspections;
        this.visits = visits;
        this.requests = requests;
    }

    /** @param made what earlier moments made, by their names */
    List<DemoMoment> moments(DemoCalendar calendar, Map<String, UUID> made) {
        List<DemoMoment> moments = new ArrayList<>(assessments.moments(calendar));
        for (InspectionStoryData story : data.inspections) {
            LocalDate planned = calendar.ago(story.plannedAgo());
            moments.add(new DemoMoment(
                    story.key(), calendar.at(planned, 0, story.key()), () -> plan(story, planned, calendar, made)));
            for (int i = 0; i < story.acts().size(); i++) {
                InspectionActData act = story.acts().get(i);
                LocalDate day = act.after() == 0 ? planned : calendar.after(planned, act.after());
                Instant when = calendar.at(day, i + 1, story.key());
                DemoInspectionScene scene = new DemoInspectionScene(story, i, act, day, cast, made);
                moments.add(new DemoMoment(scene.name(), when, () -> play(scene)));
            }
        }
        return moments;
    }

    private Uni<UUID> plan(
            InspectionStoryData story, LocalDate planned, DemoCalendar calendar, Map<String, UUID> made) {
        Caller lead = cast.caller(story.team(), story.lead());
        UUID earlier = story.retests() == null ? null : Objects.requireNonNull(made.get(story.retests()));
        InspectionPlan plan = new InspectionPlan(
                story.kind(),
                InspectionAspect.QUALITY,
                story.announced(),
                story.jointWith(),
                null,
                calendar.after(planned, DAYS_OF_A_PLAN),
                calendar.after(planned, 2 * DAYS_OF_A_PLAN),
                story.purpose(),
                earlier,
                List.of(new InspectionPlan.Member(lead.accountId(), true)));
        return planning.plan(
                        lead,
                        DemoKeys.of("inspection", story.key()),
                        new InspectionRequest(
                                register.id(story.provider()),
                                register.id(story.provider() + "/" + story.location()),
                                null,
                                plan,
                                null,
                                true))
                .map(InspectionAnswer::id);
    }

    /** Answers what a later act must know: the visit, the request; else the inspection. */
    private Uni<UUID> play(DemoInspectionScene scene) {
        return switch (scene.act().verb()) {
            case ANNOUNCE ->
                request(scene)
                        .chain(request -> visits.announce(scene.lead(), request, new AnnouncementRequest(null)))
                        .map(InspectionAnswer::id);
            case REQUEST_DOCUMENTS ->
                requests.request(
                                scene.lead(),
                                scene.inspection(),
                                scene.key(),
                                new DocumentsRequest(scene.act().said().lines().toList(), null, null))
                        .map(DocumentRequestAnswer::id);
            case SEND_DOCUMENTS -> send(scene);
            case VISIT -> visit(scene);
            case CLOSE ->
                request(scene)
                        .chain(request -> planning.close(
                                scene.lead(), request, new Reason(scene.act().said())))
                        .map(InspectionAnswer::id);
            case CANCEL ->
                request(scene)
                        .chain(request -> planning.cancel(
                                scene.lead(), request, new Reason(scene.act().said())))
                        .map(InspectionAnswer::id);
            case PREPARE_PUBLICATION, ASK_VIEW, GIVE_VIEW, PROPOSE_PUBLICATION, DECIDE_PUBLICATION ->
                publications.play(scene);
            default -> assessments.play(scene).replaceWith(scene.inspection());
        };
    }

    private Uni<UUID> send(DemoInspectionScene scene) {
        DemoInspectionScene asked = scene.earlier(InspectionVerb.REQUEST_DOCUMENTS);
        List<String> answers =
                asked.act().said().lines().map(item -> scene.act().said()).toList();
        return requests.send(
                        scene.provider(),
                        Objects.requireNonNull(scene.made().get(asked.name())),
                        DemoKeys.version(0),
                        scene.key(),
                        new DocumentsAnswer(answers, List.of(), null))
                .map(DocumentRequestAnswer::id);
    }

    private Uni<UUID> visit(DemoInspectionScene scene) {
        return visits.add(
                        scene.lead(),
                        scene.inspection(),
                        scene.key(),
                        new VisitRequest(
                                scene.day(), ARRIVES, LEAVES, scene.story().location(), SPOKEN_TO, true))
                .call(visit -> visits.addNote(
                        scene.lead(),
                        visit.id(),
                        DemoKeys.of("note", scene.name()),
                        new NoteRequest(scene.act().said())))
                .map(VisitAnswer::id);
    }

    private Uni<StepRequest> request(DemoInspectionScene scene) {
        return inspections
                .facts(scene.inspection())
                .map(facts -> new StepRequest(scene.inspection(), DemoKeys.version(facts.version()), scene.key()));
    }
}
