package nl.waarborg.meeting;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.waarborg.access.Caller;
import nl.waarborg.audit.AuditTrail;
import nl.waarborg.audit.Subject;
import nl.waarborg.meeting.AgendaPolicy.Waiting;
import nl.waarborg.meeting.MeetingPlan.Attendant;
import nl.waarborg.shared.problem.Problem;
import nl.waarborg.shared.time.Clock;
import nl.waarborg.signal.SignalFacts;
import nl.waarborg.signal.SignalService;
import nl.waarborg.signal.SignalStatus;
import nl.waarborg.timeline.Audience;
import nl.waarborg.timeline.TimelineService;

/** Puts signals on the agenda of a meeting and takes them off, with all that belongs to it: status, shares, timeline. */
@ApplicationScoped
class Agenda {

    private final AgendaRepository items;
    private final MeetingShares shares;
    private final SignalService signals;
    private final TimelineService timeline;
    private final AuditTrail audit;
    private final Clock clock;

    Agenda(
            AgendaRepository items,
            MeetingShares shares,
            SignalService signals,
            TimelineService timeline,
            AuditTrail audit,
            Clock clock) {
        this.items = items;
        this.shares = shares;
        this.signals = signals;
        this.timeline = timeline;
        this.audit = audit;
        this.clock = clock;
    }

    /** All that is ready, urgent first. */
    Uni<Void> compose(Caller caller, Meeting meeting, List<Attendant> attendants) {
        return items.ready(meeting.authorityId)
                .map(ready -> ready.stream().map(one -> one.signalId()).toList())
                .chain(ready -> put(caller, meeting, attendants, ready));
    }

    /** 409 for a signal that is not weighed, or stands on an agenda already. */
    Uni<Void> put(Caller caller, Meeting meeting, List<Attendant> attendants, Collection<UUID> signalIds) {
        return items.of(meeting.id)
                .chain(present -> items.onAgenda(meeting.id)
                        .chain(outlines -> Multi.createFrom()
                                .iterable(signalIds)
                                .onItem()
                                .transformToUniAndConcatenate(id -> signals.see(caller, id))
                                .invoke(Agenda::requireReady)
                                .collect()
                                .asList()
                                .chain(added -> each(
                                                added, facts -> put(caller, meeting, attendants, facts, present.size()))
                                        .chain(() -> arrange(meeting, waiting(present, outlines), added)))));
    }

    /** Off the agenda before anything was decided: the signal waits again. */
    Uni<Void> takeOff(Caller caller, Meeting meeting, List<Attendant> attendants, AgendaItem item) {
        return backToWaiting(caller, item)
                .chain(() -> shares.end(caller.actor(), meeting, attendants, item.caseId))
                .chain(() -> tell(caller, meeting, item.caseId, MeetingEvent.TAKEN_OFF))
                .chain(() -> audit.record(
                        caller.actor(), MeetingAction.REMOVE_ITEM, subject(meeting, item), item.trace(), null))
                .chain(() -> items.remove(item));
    }

    /** Kept for another meeting. Those who take part here read on until this one is closed. */
    Uni<Void> postpone(Caller caller, Meeting meeting, AgendaItem item, String reason) {
        AgendaItem.Trace before = item.trace();
        item.postpone(reason);
        return items.flush()
                .chain(() -> backToWaiting(caller, item))
                .chain(() -> tell(caller, meeting, item.caseId, MeetingEvent.POSTPONED))
                .chain(() -> audit.record(
                        caller.actor(), MeetingAction.POSTPONE, subject(meeting, item), before, item.trace()));
    }

    static Subject subject(Meeting meeting, AgendaItem item) {
        return Subject.of("agenda-item", item.id)
                .version(item.version)
                .inCase(item.caseId)
                .forAuthority(meeting.authorityId);
    }

    private Uni<Void> put(Caller caller, Meeting meeting, List<Attendant> attendants, SignalFacts signal, int place) {
        AgendaItem item = new AgendaItem(meeting.id, signal.id(), place, caller.actor(), clock.now());
        return items.persistAndFlush(item)
                .chain(() -> signals.advance(caller, signal.id(), SignalStatus.ON_AGENDA))
                .chain(() -> shares.open(caller.actor(), meeting, attendants, signal.id()))
                .chain(() -> tell(caller, meeting, signal.id(), MeetingEvent.ON_AGENDA))
                .chain(() -> audit.record(
                        caller.actor(), MeetingAction.ADD_ITEM, subject(meeting, item), null, item.trace()));
    }

    private Uni<Void> arrange(Meeting meeting, List<Waiting> present, List<SignalFacts> added) {
        List<UUID> order = AgendaPolicy.merged(
                        present, added.stream().map(Agenda::waiting).toList())
                .stream()
                .map(Waiting::signalId)
                .toList();
        return items.of(meeting.id)
                .invoke(all -> all.forEach(item -> item.moveTo(order.indexOf(item.caseId))))
                .replaceWithVoid();
    }

    /** A signal that was decided meanwhile, or closed, stays so. */
    private Uni<Void> backToWaiting(Caller caller, AgendaItem item) {
        return signals.facts(item.caseId)
                .chain(facts -> facts.status() == SignalStatus.ON_AGENDA
                        ? signals.advance(caller, item.caseId, SignalStatus.WEIGHED)
                                .replaceWithVoid()
                        : Uni.createFrom().voidItem());
    }

    private Uni<Void> tell(Caller caller, Meeting meeting, UUID caseId, MeetingEvent event) {
        LocalDate day = LocalDate.ofInstant(meeting.startsAt, Clock.ZONE);
        return timeline.tell(caller.actor(), caseId, event, Audience.TEAM, Map.of("day", day));
    }

    private static void requireReady(SignalFacts signal) {
        if (signal.status() != SignalStatus.WEIGHED) {
            throw Problem.of(MeetingProblem.SIGNAL_NOT_READY).with("number", signal.number());
        }
    }

    private static List<Waiting> waiting(List<AgendaItem> present, List<AgendaRepository.Outline> outlines) {
        Map<UUID, Waiting> known = outlines.stream()
                .map(AgendaRepository.Outline::waiting)
                .collect(Collectors.toMap(Waiting::signalId, one -> one, (one, same) -> one, HashMap::new));
        return present.stream().map(item -> known.get(item.caseId)).toList();
    }

    private static Waiting waiting(SignalFacts facts) {
        return new Waiting(facts.id(), facts.number(), facts.priority(), facts.receivedAt());
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
