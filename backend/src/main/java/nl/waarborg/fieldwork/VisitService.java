package nl.waarborg.fieldwork;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.waarborg.access.Caller;
import nl.waarborg.casefile.CaseFileService;
import nl.waarborg.casefile.StepRequest;
import nl.waarborg.fieldwork.FieldworkApi.AnnouncementRequest;
import nl.waarborg.fieldwork.FieldworkApi.NoteRequest;
import nl.waarborg.fieldwork.FieldworkApi.VisitAnswer;
import nl.waarborg.fieldwork.FieldworkApi.VisitNoteAnswer;
import nl.waarborg.fieldwork.FieldworkApi.VisitRequest;
import nl.waarborg.inspection.InspectionApi.InspectionAnswer;
import nl.waarborg.inspection.InspectionFacts;
import nl.waarborg.inspection.InspectionService;
import nl.waarborg.inspection.InspectionStatus;
import nl.waarborg.letter.LetterKind;
import nl.waarborg.letter.LetterService;
import nl.waarborg.shared.problem.Problem;
import nl.waarborg.shared.problem.Violation;
import nl.waarborg.shared.time.Clock;
import nl.waarborg.shared.web.Idempotency;
import nl.waarborg.shared.web.IfMatch;
import nl.waarborg.timeline.Audience;
import nl.waarborg.timeline.TimelineService;
import org.jspecify.annotations.Nullable;

/** Announces inspections, and keeps their visits with what was noted. */
@ApplicationScoped
public class VisitService {

    private final VisitRepository visits;
    private final FieldworkView view;
    private final FieldworkTrail trail;
    private final InspectionService inspections;
    private final CaseFileService cases;
    private final LetterService letters;
    private final TimelineService timeline;
    private final Idempotency idempotency;
    private final Clock clock;

    VisitService(
            VisitRepository visits,
            FieldworkView view,
            FieldworkTrail trail,
            InspectionService inspections,
            CaseFileService cases,
            LetterService letters,
            TimelineService timeline,
            Idempotency idempotency,
            Clock clock) {
        this.visits = visits;
        this.view = view;
        this.trail = trail;
        this.inspections = inspections;
        this.cases = cases;
        this.letters = letters;
        this.timeline = timeline;
        this.idempotency = idempotency;
        this.clock = clock;
    }

    /** The provider gets the letter and takes part from now on. */
    @WithTransaction
    public Uni<InspectionAnswer> announce(Caller caller, StepRequest request, AnnouncementRequest announcement) {
        return inspections.step(
                caller,
                request,
                FieldworkAction.ANNOUNCE.operation(),
                announcement,
                facts -> announced(caller, facts, announcement));
    }

    private Uni<InspectionFacts> announced(Caller caller, InspectionFacts facts, AnnouncementRequest announcement) {
        if (!facts.announced()) {
            throw Problem.of(FieldworkProblem.NOT_ANNOUNCED);
        }
        return cases.tellProvider(caller.actor(), facts.id())
                .chain(() -> letters.send(
                        caller, facts.id(), LetterKind.INSPECTION_ANNOUNCEMENT, announcement.letter(), Map.of()))
                .chain(() ->
                        timeline.tell(caller.actor(), facts.id(), FieldworkEvent.ANNOUNCED, Audience.BOTH, Map.of()))
                .chain(() -> inspections.advance(caller, facts.id(), InspectionStatus.ANNOUNCED));
    }

    /** A visit is planned, or was held. The first that was held begins the inspection. */
    @WithTransaction
    public Uni<VisitAnswer> add(Caller caller, UUID inspectionId, @Nullable String key, VisitRequest told) {
        return inspections
                .permit(caller, inspectionId, FieldworkAction.ADD_VISIT.operation())
                .chain(facts -> idempotency
                        .once(
                                caller.accountId(),
                                "addVisit",
                                key,
                                List.of(inspectionId, told),
                                UUID.class,
                                () -> added(caller, facts, told).map(visit -> visit.id))
                        .chain(visits::get)
                        .chain(visit -> answer(caller, visit)));
    }

    private Uni<Visit> added(Caller caller, InspectionFacts facts, VisitRequest told) {
        judge(facts, told);
        Visit visit = new Visit(facts.id(), told, caller.actor(), clock.now());
        return visits.persistAndFlush(visit)
                .call(() -> trail.visit(caller, FieldworkAction.ADD_VISIT, visit, null))
                .call(() -> visit.held ? held(caller, facts, visit) : planned(caller, facts, visit));
    }

    @WithTransaction
    public Uni<VisitAnswer> change(Caller caller, UUID visitId, @Nullable String seen, VisitRequest told) {
        int version = IfMatch.version(seen);
        return visits.get(visitId)
                .chain(found ->
                        inspections.permit(caller, found.inspectionId, FieldworkAction.CHANGE_VISIT.operation()))
                .chain(facts -> visits.hold(visitId).chain(visit -> {
                    IfMatch.check(version, visit.version);
                    judge(facts, told);
                    Visit.Trace before = visit.trace();
                    visit.tell(told, clock.now());
                    return requireFree(facts, visit)
                            .chain(visits::flush)
                            .chain(() -> trail.visit(caller, FieldworkAction.CHANGE_VISIT, visit, before))
                            .chain(() -> visit.held && !before.held()
                                    ? held(caller, facts, visit)
                                    : tell(caller, visit, FieldworkEvent.VISIT_CHANGED, Audience.TEAM))
                            .chain(() -> answer(caller, visit));
                }));
    }

    @WithTransaction
    public Uni<VisitNoteAnswer> addNote(Caller caller, UUID visitId, @Nullable String key, NoteRequest request) {
        return visits.get(visitId)
                .chain(visit -> inspections
                        .permitBeside(caller, visit.inspectionId, FieldworkAction.WRITE_NOTE.operation())
                        .chain(() -> idempotency.once(
                                caller.accountId(),
                                "addVisitNote",
                                key,
                                List.of(visitId, request),
                                UUID.class,
                                () -> noted(caller, visit, request).map(note -> note.id))))
                .chain(visits::note)
                .map(FieldworkView::shown);
    }

    private Uni<VisitNote> noted(Caller caller, Visit visit, NoteRequest request) {
        VisitNote note = new VisitNote(visit, request.text(), caller.actor(), clock.now());
        return visits.add(note)
                .chain(() -> trail.note(caller, FieldworkAction.WRITE_NOTE, note))
                .chain(() -> tell(caller, visit, FieldworkEvent.NOTE_WRITTEN, Audience.TEAM))
                .replaceWith(note);
    }

    @WithTransaction
    public Uni<VisitNoteAnswer> changeNote(Caller caller, UUID noteId, @Nullable String seen, NoteRequest request) {
        int version = IfMatch.version(seen);
        return visits.note(noteId)
                .chain(found ->
                        inspections.permitBeside(caller, found.inspectionId, FieldworkAction.CHANGE_NOTE.operation()))
                .chain(() -> visits.holdNote(noteId))
                .chain(note -> {
                    IfMatch.check(version, note.version);
                    note.write(request.text(), clock.now());
                    return visits.flush()
                            .chain(() -> trail.note(caller, FieldworkAction.CHANGE_NOTE, note))
                            .replaceWith(() -> FieldworkView.shown(note));
                });
    }

    /** The days on which the provider was visited, in order; for the rooms above. */
    @WithTransaction
    public Uni<List<LocalDate>> heldOn(UUID inspectionId) {
        return visits.of(inspectionId)
                .map(found -> found.stream()
                        .filter(visit -> visit.held)
                        .map(visit -> visit.visitedOn)
                        .toList());
    }

    /** What was written down of the people at the visits: who was spoken to, and the notes; for the rooms above. */
    @WithTransaction
    public Uni<VisitWords> words(UUID inspectionId) {
        return visits.of(inspectionId)
                .chain(held -> visits.notes(inspectionId)
                        .map(notes -> new VisitWords(
                                held.stream()
                                        .flatMap(visit -> Arrays.stream(visit.spokenTo))
                                        .toList(),
                                notes.stream().map(note -> note.text).toList())));
    }

    /** Refuses with 404 unless all notes are of this inspection; for the rooms above that name them as evidence. */
    @WithTransaction
    public Uni<Void> requireNotes(UUID inspectionId, List<UUID> ids) {
        return ids.isEmpty()
                ? Uni.createFrom().voidItem()
                : visits.notes(inspectionId)
                        .invoke(notes -> {
                            if (!notes.stream().map(note -> note.id).toList().containsAll(ids)) {
                                throw Problem.notFound();
                            }
                        })
                        .replaceWithVoid();
    }

    private void judge(InspectionFacts facts, VisitRequest told) {
        List<Violation> wrong = new ArrayList<>();
        if (told.held() && told.visitedOn().isAfter(clock.today())) {
            wrong.add(Violation.common("/visitedOn", "in-the-future"));
        }
        if (told.fromTime() != null
                && told.untilTime() != null
                && !told.untilTime().isAfter(told.fromTime())) {
            wrong.add(Violation.of(FieldworkApi.class, "/untilTime", "before-its-begin"));
        }
        if (!wrong.isEmpty()) {
            throw Problem.invalid(wrong);
        }
        if (told.held() && facts.announced() && facts.status() == InspectionStatus.PLANNED) {
            throw Problem.of(FieldworkProblem.ANNOUNCE_FIRST);
        }
    }

    /** What the provider reads already does not change while an embargo keeps everything new from it. */
    private Uni<Void> requireFree(InspectionFacts facts, Visit visit) {
        return cases.facts(facts.id())
                .invoke(file -> {
                    if (visit.isForProvider(facts.announced()) && !file.keepsFromProvider(visit.recordedAt)) {
                        file.requireNoEmbargo();
                    }
                })
                .replaceWithVoid();
    }

    private Uni<Void> held(Caller caller, InspectionFacts facts, Visit visit) {
        return cases.tellProvider(caller.actor(), facts.id())
                .chain(() -> tell(caller, visit, FieldworkEvent.VISIT_HELD, Audience.BOTH))
                .chain(() -> facts.status() == InspectionStatus.IN_PROGRESS
                        ? Uni.createFrom().voidItem()
                        : inspections
                                .advance(caller, facts.id(), InspectionStatus.IN_PROGRESS)
                                .replaceWithVoid());
    }

    /** A visit that is to be a surprise is told to nobody. */
    private Uni<Void> planned(Caller caller, InspectionFacts facts, Visit visit) {
        return tell(caller, visit, FieldworkEvent.VISIT_PLANNED, facts.announced() ? Audience.BOTH : Audience.TEAM);
    }

    private Uni<Void> tell(Caller caller, Visit visit, FieldworkEvent event, Audience audience) {
        return timeline.tell(caller.actor(), visit.inspectionId, event, audience, Map.of("visitedOn", visit.visitedOn));
    }

    private Uni<VisitAnswer> answer(Caller caller, Visit visit) {
        return inspections.reader(caller, visit.inspectionId).chain(reader -> view.visit(reader, visit));
    }
}
