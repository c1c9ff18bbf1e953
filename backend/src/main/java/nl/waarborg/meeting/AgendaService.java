package nl.waarborg.meeting;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import nl.waarborg.access.Caller;
import nl.waarborg.audit.AuditTrail;
import nl.waarborg.audit.Subject;
import nl.waarborg.casefile.StepRequest;
import nl.waarborg.decision.DecisionApi.DecisionRequest;
import nl.waarborg.decision.DecisionPlace;
import nl.waarborg.decision.DecisionService;
import nl.waarborg.meeting.MeetingApi.AgendaItemAnswer;
import nl.waarborg.meeting.MeetingApi.MeetingAnswer;
import nl.waarborg.meeting.MeetingApi.MinutesRequest;
import nl.waarborg.meeting.MeetingApi.Reason;
import nl.waarborg.meeting.MeetingPlan.Attendant;
import nl.waarborg.shared.problem.Problem;
import nl.waarborg.shared.problem.Violation;
import nl.waarborg.shared.time.Clock;
import nl.waarborg.shared.web.Idempotency;
import nl.waarborg.shared.web.IfMatch;
import nl.waarborg.signal.SignalService;
import org.jspecify.annotations.Nullable;

/**
 * What happens to the items of an agenda, before and during the meeting. The team composes; who takes part writes minutes
 * and decides.
 */
@ApplicationScoped
public class AgendaService {

    private final MeetingRepository meetings;
    private final AgendaRepository items;
    private final Agenda agenda;
    private final MeetingAnswers answers;
    private final DecisionService decisions;
    private final SignalService signals;
    private final AuditTrail audit;
    private final Idempotency idempotency;
    private final Clock clock;

    AgendaService(
            MeetingRepository meetings,
            AgendaRepository items,
            Agenda agenda,
            MeetingAnswers answers,
            DecisionService decisions,
            SignalService signals,
            AuditTrail audit,
            Idempotency idempotency,
            Clock clock) {
        this.meetings = meetings;
        this.items = items;
        this.agenda = agenda;
        this.answers = answers;
        this.decisions = decisions;
        this.signals = signals;
        this.audit = audit;
        this.idempotency = idempotency;
        this.clock = clock;
    }

    @WithTransaction
    public Uni<MeetingAnswer> add(Caller caller, UUID meetingId, @Nullable String key, List<UUID> signalIds) {
        List<UUID> wanted = signalIds.stream().distinct().toList();
        return idempotency
                .once(
                        caller.accountId(),
                        "addAgendaItems",
                        key,
                        List.of(meetingId, wanted),
                        UUID.class,
                        () -> meetings.hold(caller.authorityId(), meetingId)
                                .invoke(meeting -> meeting.touch(clock.now()))
                                .chain(meeting -> attendants(meeting)
                                        .chain(attendants -> agenda.put(caller, meeting, attendants, wanted)))
                                .chain(items::flush)
                                .replaceWith(meetingId))
                .chain(() -> answer(caller, meetingId));
    }

    @WithTransaction
    public Uni<MeetingAnswer> remove(Caller caller, StepRequest request) {
        return idempotency
                .once(
                        caller.accountId(),
                        "removeAgendaItem",
                        request.key(),
                        List.of(request.id()),
                        UUID.class,
                        () -> held(caller, request.id(), request.seen()).chain(found -> {
                            found.item().requireOpen();
                            found.meeting().touch(clock.now());
                            return agenda.takeOff(caller, found.meeting(), found.attendants(), found.item())
                                    .chain(items::flush)
                                    .replaceWith(found.meeting().id);
                        }))
                .chain(meetingId -> answer(caller, meetingId));
    }

    /** The order in which a person wants the items; it names each of them. */
    @WithTransaction
    public Uni<MeetingAnswer> reorder(Caller caller, UUID meetingId, @Nullable String seen, List<UUID> order) {
        int version = IfMatch.version(seen);
        return meetings.hold(caller.authorityId(), meetingId)
                .invoke(meeting -> IfMatch.check(version, meeting.version))
                .invoke(meeting -> meeting.touch(clock.now()))
                .chain(meeting -> items.of(meetingId)
                        .invoke(all -> {
                            if (!AgendaPolicy.isReordering(
                                    all.stream().map(item -> item.id).toList(), order)) {
                                throw Problem.invalid(Violation.of(AgendaService.class, "/itemIds", "not-the-agenda"));
                            }
                            all.forEach(item -> item.moveTo(order.indexOf(item.id)));
                        })
                        .chain(items::flush)
                        .chain(() -> audit.record(
                                caller.actor(),
                                MeetingAction.REORDER,
                                Subject.of("meeting", meetingId).version(meeting.version),
                                null,
                                order)))
                .chain(() -> answer(caller, meetingId));
    }

    /** Saved while typing; of two who write about one item at once the second is told, and loses no word. */
    @WithTransaction
    public Uni<AgendaItemAnswer> writeMinutes(
            Caller caller, UUID itemId, @Nullable String seen, MinutesRequest minutes) {
        return held(caller, itemId, seen).invoke(Held::requireTakingPart).chain(found -> {
            AgendaItem item = found.item();
            AgendaItem.Trace before = item.trace();
            item.write(minutes.text(), caller.actor(), clock.now());
            return recorded(caller, MeetingAction.WRITE_MINUTES, found, before)
                    .chain(() -> answers.of(caller, found.meeting(), item));
        });
    }

    /** Records a decision; what it says begins in the same transaction. More can follow. */
    @WithTransaction
    public Uni<AgendaItemAnswer> decide(Caller caller, StepRequest request, DecisionRequest decision) {
        return once(caller, request, "decideAgendaItem", decision, found -> {
            AgendaItem item = found.item();
            AgendaItem.Trace before = item.trace();
            item.decide();
            return signals.permit(caller, item.caseId, MeetingAction.DECIDE_IN_MEETING)
                    .chain(signal ->
                            decisions.take(caller, signal, decision, new DecisionPlace(item.meetingId, item.id)))
                    .chain(() -> recorded(caller, MeetingAction.DECIDE, found, before));
        });
    }

    /** Keeps the item for the next meeting: on its agenda when that is planned, else when it will be. */
    @WithTransaction
    public Uni<AgendaItemAnswer> postpone(Caller caller, StepRequest request, Reason reason) {
        return once(caller, request, "postponeAgendaItem", reason, found -> {
            Meeting meeting = found.meeting();
            UUID signalId = found.item().caseId;
            return agenda.postpone(
                            caller, meeting, found.item(), reason.reason().strip())
                    .chain(() -> meetings.next(meeting.authorityId, meeting.startsAt))
                    .chain(next -> next == null
                            ? Uni.createFrom().voidItem()
                            : attendants(next).chain(them -> agenda.put(caller, next, them, List.of(signalId))));
        });
    }

    private Uni<AgendaItemAnswer> once(
            Caller caller, StepRequest request, String operation, Object body, Function<Held, Uni<Void>> step) {
        return idempotency
                .once(
                        caller.accountId(),
                        operation,
                        request.key(),
                        List.of(request.id(), body),
                        UUID.class,
                        () -> held(caller, request.id(), request.seen())
                                .invoke(Held::requireTakingPart)
                                .chain(step::apply)
                                .chain(items::flush)
                                .replaceWith(request.id()))
                .chain(items::findById)
                .chain(item -> meetings.get(caller.authorityId(), item.meetingId)
                        .chain(meeting -> answers.of(caller, meeting, item)));
    }

    /** The item of a meeting that is not closed, on the version that was read. */
    private Uni<Held> held(Caller caller, UUID itemId, @Nullable String seen) {
        int version = IfMatch.version(seen);
        return items.hold(itemId)
                .chain(item -> meetings.get(caller.authorityId(), item.meetingId)
                        .invoke(Meeting::requirePlanned)
                        .invoke(() -> IfMatch.check(version, item.version))
                        .chain(meeting -> meetings.participants(meeting.id)
                                .map(all -> new Held(
                                        meeting,
                                        item,
                                        all.stream()
                                                .map(MeetingParticipant::attendant)
                                                .toList(),
                                        MeetingAnswers.takesPart(caller, all)))));
    }

    private Uni<List<Attendant>> attendants(Meeting meeting) {
        return meetings.participants(meeting.id)
                .map(all -> all.stream().map(MeetingParticipant::attendant).toList());
    }

    private Uni<MeetingAnswer> answer(Caller caller, UUID meetingId) {
        return meetings.get(caller.authorityId(), meetingId).chain(meeting -> answers.of(caller, meeting));
    }

    private Uni<Void> recorded(Caller caller, MeetingAction action, Held found, AgendaItem.Trace before) {
        return items.flush()
                .chain(() -> audit.record(
                        caller.actor(),
                        action,
                        Agenda.subject(found.meeting(), found.item()),
                        before,
                        found.item().trace()));
    }

    /** An item with its meeting, and whether the caller takes part in it. */
    private record Held(Meeting meeting, AgendaItem item, List<Attendant> attendants, boolean takesPart) {

        void requireTakingPart() {
            if (!takesPart) {
                throw Problem.of(MeetingProblem.NOT_TAKING_PART);
            }
        }
    }
}
