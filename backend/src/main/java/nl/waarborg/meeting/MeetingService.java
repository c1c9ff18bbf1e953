package nl.waarborg.meeting;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.waarborg.access.Caller;
import nl.waarborg.access.Directory;
import nl.waarborg.access.Role;
import nl.waarborg.audit.AuditTrail;
import nl.waarborg.audit.Look;
import nl.waarborg.audit.Subject;
import nl.waarborg.casefile.StepRequest;
import nl.waarborg.meeting.AgendaRepository.Outline;
import nl.waarborg.meeting.MeetingApi.MeetingAnswer;
import nl.waarborg.meeting.MeetingApi.MeetingRequest;
import nl.waarborg.meeting.MeetingApi.MeetingSummary;
import nl.waarborg.meeting.MeetingApi.Ready;
import nl.waarborg.meeting.MeetingApi.ReadySignals;
import nl.waarborg.meeting.MeetingApi.Reason;
import nl.waarborg.meeting.MeetingPlan.Attendant;
import nl.waarborg.shared.problem.Problem;
import nl.waarborg.shared.problem.Violation;
import nl.waarborg.shared.time.Clock;
import nl.waarborg.shared.web.Cursor;
import nl.waarborg.shared.web.Idempotency;
import nl.waarborg.shared.web.IfMatch;
import nl.waarborg.shared.web.Page;
import nl.waarborg.signal.SignalStatus;
import org.jspecify.annotations.Nullable;

/** The verbs about meetings as a whole: planned, changed, closed when all is decided or postponed, or cancelled. */
@ApplicationScoped
public class MeetingService {

    private static final Role[] TEAM = {Role.SUPERVISOR, Role.LAWFULNESS_SUPERVISOR, Role.COORDINATOR};

    private final MeetingRepository meetings;
    private final AgendaRepository items;
    private final MeetingView view;
    private final Agenda agenda;
    private final MeetingShares shares;
    private final MeetingAnswers answers;
    private final Directory directory;
    private final AuditTrail audit;
    private final Idempotency idempotency;
    private final Clock clock;

    MeetingService(
            MeetingRepository meetings,
            AgendaRepository items,
            MeetingView view,
            Agenda agenda,
            MeetingShares shares,
            MeetingAnswers answers,
            Directory directory,
            AuditTrail audit,
            Idempotency idempotency,
            Clock clock) {
        this.meetings = meetings;
        this.items = items;
        this.view = view;
        this.agenda = agenda;
        this.shares = shares;
        this.answers = answers;
        this.directory = directory;
        this.audit = audit;
        this.idempotency = idempotency;
        this.clock = clock;
    }

    public Uni<Page<MeetingSummary>> list(Caller caller, boolean toCome, @Nullable String cursor, int limit) {
        return view.page(home(caller), toCome, Cursor.parse(cursor, 2), limit);
    }

    /** What is weighed and stands on no agenda, in the order in which an agenda would take it. */
    @WithTransaction
    public Uni<ReadySignals> ready(Caller caller) {
        return items.ready(home(caller)).map(found -> {
            Map<UUID, Outline> outlines =
                    found.stream().collect(Collectors.toMap(Outline::signalId, Function.identity()));
            return new ReadySignals(
                    AgendaPolicy.ordered(found.stream().map(Outline::waiting).toList()).stream()
                            .map(one -> ready(Objects.requireNonNull(outlines.get(one.signalId()))))
                            .toList());
        });
    }

    /** The meeting with its agenda; the look is on record. */
    @WithTransaction
    public Uni<MeetingAnswer> read(Caller caller, UUID id) {
        return meetings.get(caller.authorityId(), id)
                .chain(meeting -> answers.of(caller, meeting))
                .call(answer -> audit.looked(
                        caller.actor(),
                        MeetingAction.READ,
                        Subject.of("meeting", id),
                        Look.at("agenda", "minutes").rows(answer.items().size())));
    }

    /** Plans a meeting. The first one to come takes all that is ready on its agenda, urgent first. */
    @WithTransaction
    public Uni<MeetingAnswer> plan(Caller caller, @Nullable String key, MeetingRequest request) {
        UUID authorityId = home(caller);
        if (request.startsAt().isBefore(clock.now())) {
            throw Problem.invalid(Violation.common("/startsAt", "in-the-past"));
        }
        return idempotency
                .once(
                        caller.accountId(),
                        "planMeeting",
                        key,
                        request,
                        UUID.class,
                        () -> plan(authorityId, request)
                                .chain(plan -> meetings.next(authorityId, clock.now())
                                        .chain(first -> planned(
                                                caller,
                                                new Meeting(authorityId, plan, caller.actor(), clock.now()),
                                                plan,
                                                first == null || plan.startsAt().isBefore(first.startsAt)))))
                .chain(id -> answer(caller, id));
    }

    /** Another moment, place, chair or company; who no longer takes part no longer reads what is on the agenda. */
    @WithTransaction
    public Uni<MeetingAnswer> change(Caller caller, UUID id, @Nullable String seen, MeetingRequest request) {
        return held(caller, id, seen)
                .chain(meeting -> plan(meeting.authorityId, request).chain(plan -> {
                    Meeting.Trace before = meeting.trace();
                    return endShares(caller, meeting)
                            .invoke(() -> meeting.change(plan, clock.now()))
                            .chain(() -> meetings.attend(id, plan.participants()))
                            .chain(() -> items.of(id))
                            .chain(all -> each(
                                    all,
                                    item -> shares.open(caller.actor(), meeting, plan.participants(), item.caseId)))
                            .chain(() -> recorded(caller, MeetingAction.CHANGE, meeting, before));
                }))
                .chain(() -> answer(caller, id));
    }

    /** Refused with 409 as long as an item is neither decided nor postponed. */
    @WithTransaction
    public Uni<MeetingAnswer> close(Caller caller, StepRequest request) {
        return once(
                caller,
                request,
                "closeMeeting",
                List.of(),
                meeting -> meetings.participants(meeting.id)
                        .invoke(all -> {
                            if (!MeetingAnswers.takesPart(caller, all)) {
                                throw Problem.of(MeetingProblem.NOT_TAKING_PART);
                            }
                        })
                        .chain(() -> settle(meeting))
                        .chain(() -> endShares(caller, meeting))
                        .chain(() -> {
                            Meeting.Trace before = meeting.trace();
                            meeting.close(caller.actor(), clock.now());
                            return recorded(caller, MeetingAction.CLOSE, meeting, before);
                        }));
    }

    /** The meeting is off; what was not decided waits again. */
    @WithTransaction
    public Uni<MeetingAnswer> cancel(Caller caller, StepRequest request, Reason reason) {
        return once(
                caller,
                request,
                "cancelMeeting",
                reason,
                meeting -> meetings.participants(meeting.id)
                        .map(all ->
                                all.stream().map(MeetingParticipant::attendant).toList())
                        .chain(attendants -> items.of(meeting.id)
                                .chain(all -> each(
                                        all.stream()
                                                .filter(item -> item.state == AgendaState.OPEN)
                                                .toList(),
                                        item -> agenda.takeOff(caller, meeting, attendants, item))))
                        .chain(() -> endShares(caller, meeting))
                        .chain(() -> {
                            Meeting.Trace before = meeting.trace();
                            meeting.cancel(reason.reason().strip(), caller.actor(), clock.now());
                            return recorded(caller, MeetingAction.CANCEL, meeting, before);
                        }));
    }

    private Uni<UUID> planned(Caller caller, Meeting meeting, MeetingPlan plan, boolean first) {
        return meetings.persistAndFlush(meeting)
                .chain(() -> meetings.attend(meeting.id, plan.participants()))
                .chain(() -> recorded(caller, MeetingAction.PLAN, meeting, null))
                .chain(() -> first
                        ? agenda.compose(caller, meeting, plan.participants())
                        : Uni.createFrom().voidItem())
                .replaceWith(meeting.id);
    }

    /** What was decided outside the meeting counts as done; anything else that is open does not. */
    private Uni<Void> settle(Meeting meeting) {
        return items.of(meeting.id)
                .chain(all -> items.onAgenda(meeting.id)
                        .invoke(outlines -> {
                            Map<UUID, Outline> known =
                                    outlines.stream().collect(Collectors.toMap(Outline::signalId, Function.identity()));
                            List<AgendaItem> open = all.stream()
                                    .filter(item -> item.state == AgendaState.OPEN)
                                    .toList();
                            List<String> undecided = open.stream()
                                    .map(item -> Objects.requireNonNull(known.get(item.caseId)))
                                    .filter(outline -> outline.status() == SignalStatus.ON_AGENDA)
                                    .map(Outline::number)
                                    .toList();
                            if (!undecided.isEmpty()) {
                                throw Problem.of(MeetingProblem.AGENDA_NOT_DONE)
                                        .with("numbers", String.join(", ", undecided));
                            }
                            open.forEach(AgendaItem::decide);
                        })
                        .replaceWithVoid());
    }

    private Uni<Void> endShares(Caller caller, Meeting meeting) {
        return meetings.participants(meeting.id)
                .map(all -> all.stream().map(MeetingParticipant::attendant).toList())
                .chain(attendants -> items.of(meeting.id)
                        .chain(all -> each(all, item -> shares.end(caller.actor(), meeting, attendants, item.caseId))));
    }

    private Uni<MeetingPlan> plan(UUID authorityId, MeetingRequest request) {
        return directory.ofAuthority(authorityId, TEAM).map(team -> {
            Map<UUID, Attendant> known = team.stream()
                    .collect(Collectors.toMap(Directory.Entry::id, one -> new Attendant(one.id(), one.name())));
            List<Violation> wrong = new ArrayList<>();
            if (!known.containsKey(request.chairId())) {
                wrong.add(Violation.of(MeetingService.class, "/chairId", "not-of-the-team"));
            }
            for (int position = 0; position < request.participantIds().size(); position++) {
                if (!known.containsKey(request.participantIds().get(position))) {
                    wrong.add(Violation.of(MeetingService.class, "/participantIds/" + position, "not-of-the-team"));
                }
            }
            if (!wrong.isEmpty()) {
                throw Problem.invalid(wrong);
            }
            List<UUID> taking = new ArrayList<>(request.participantIds());
            taking.add(request.chairId());
            String place = request.place() == null || request.place().isBlank()
                    ? null
                    : request.place().strip();
            return new MeetingPlan(
                    request.startsAt(),
                    place,
                    Objects.requireNonNull(known.get(request.chairId())),
                    taking.stream()
                            .distinct()
                            .map(id -> Objects.requireNonNull(known.get(id)))
                            .toList());
        });
    }

    private Uni<MeetingAnswer> once(
            Caller caller, StepRequest request, String operation, Object body, Function<Meeting, Uni<Void>> step) {
        return idempotency
                .once(
                        caller.accountId(),
                        operation,
                        request.key(),
                        List.of(request.id(), body),
                        UUID.class,
                        () -> held(caller, request.id(), request.seen())
                                .chain(step::apply)
                                .chain(meetings::flush)
                                .replaceWith(request.id()))
                .chain(id -> answer(caller, id));
    }

    private Uni<Meeting> held(Caller caller, UUID id, @Nullable String seen) {
        int version = IfMatch.version(seen);
        return meetings.hold(caller.authorityId(), id)
                .invoke(meeting -> IfMatch.check(version, meeting.version))
                .invoke(Meeting::requirePlanned);
    }

    private Uni<MeetingAnswer> answer(Caller caller, UUID id) {
        return meetings.get(caller.authorityId(), id).chain(meeting -> answers.of(caller, meeting));
    }

    private Uni<Void> recorded(Caller caller, MeetingAction action, Meeting meeting, Meeting.@Nullable Trace before) {
        return meetings.flush()
                .chain(() -> audit.record(
                        caller.actor(),
                        action,
                        Subject.of("meeting", meeting.id).version(meeting.version),
                        before,
                        meeting.trace()));
    }

    private static Ready ready(Outline outline) {
        return new Ready(
                outline.signalId(),
                outline.number(),
                outline.priority(),
                outline.provider(),
                outline.theme(),
                outline.receivedOn(),
                outline.handler(),
                outline.postponed());
    }

    private static UUID home(Caller caller) {
        UUID authorityId = caller.authorityId();
        if (authorityId == null) {
            throw Problem.forbidden();
        }
        return authorityId;
    }

    private static <T> Uni<Void> each(List<T> all, Function<T, Uni<? extends Void>> work) {
        return Multi.createFrom()
                .iterable(all)
                .onItem()
                .transformToUniAndConcatenate(work)
                .collect()
                .last();
    }
}
