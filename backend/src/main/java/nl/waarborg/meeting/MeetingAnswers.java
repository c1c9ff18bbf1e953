package nl.waarborg.meeting;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.waarborg.access.Caller;
import nl.waarborg.casefile.CaseFileService;
import nl.waarborg.casefile.SeenCase;
import nl.waarborg.decision.DecisionApi.DecisionAnswer;
import nl.waarborg.decision.DecisionService;
import nl.waarborg.meeting.AgendaRepository.Outline;
import nl.waarborg.meeting.MeetingApi.AgendaItemAnswer;
import nl.waarborg.meeting.MeetingApi.Attendant;
import nl.waarborg.meeting.MeetingApi.MeetingAnswer;

/**
 * Tells a meeting to somebody of the team. Which signals stand on the agenda is known to the whole team; what was said
 * about one is for those who took part and for who reads that signal.
 */
@ApplicationScoped
class MeetingAnswers {

    private final MeetingRepository meetings;
    private final AgendaRepository items;
    private final DecisionService decisions;
    private final CaseFileService cases;

    MeetingAnswers(
            MeetingRepository meetings, AgendaRepository items, DecisionService decisions, CaseFileService cases) {
        this.meetings = meetings;
        this.items = items;
        this.decisions = decisions;
        this.cases = cases;
    }

    Uni<MeetingAnswer> of(Caller caller, Meeting meeting) {
        return meetings.participants(meeting.id)
                .chain(participants -> items.of(meeting.id).chain(all -> {
                    boolean takesPart = takesPart(caller, participants);
                    return told(caller, meeting, takesPart, all)
                            .map(told -> new MeetingAnswer(
                                    meeting.id,
                                    meeting.startsAt,
                                    meeting.place,
                                    new Attendant(meeting.chairId, meeting.chairName),
                                    participants.stream()
                                            .map(one -> new Attendant(one.accountId, one.name))
                                            .toList(),
                                    meeting.state,
                                    takesPart,
                                    told,
                                    meeting.plannedBy,
                                    meeting.endedAt,
                                    meeting.endedBy,
                                    meeting.cancelReason,
                                    meeting.version));
                }));
    }

    Uni<AgendaItemAnswer> of(Caller caller, Meeting meeting, AgendaItem item) {
        return of(caller, meeting)
                .map(answer -> answer.items().stream()
                        .filter(one -> one.id().equals(item.id))
                        .findFirst()
                        .orElseThrow());
    }

    static boolean takesPart(Caller caller, List<MeetingParticipant> participants) {
        return participants.stream().anyMatch(one -> one.accountId.equals(caller.accountId()));
    }

    private Uni<List<AgendaItemAnswer>> told(Caller caller, Meeting meeting, boolean takesPart, List<AgendaItem> all) {
        return items.onAgenda(meeting.id)
                .map(outlines -> outlines.stream().collect(Collectors.toMap(Outline::signalId, one -> one)))
                .chain(outlines -> readable(caller, takesPart, all)
                        .chain(readable -> decisions
                                .ofItems(all.stream().map(item -> item.id).toList())
                                .map(taken -> all.stream()
                                        .map(item -> answer(
                                                item,
                                                all.indexOf(item),
                                                outlines.get(item.caseId),
                                                readable.contains(item.caseId),
                                                taken.getOrDefault(item.id, List.of())))
                                        .toList())));
    }

    /** The signals of which the caller may read what was said. */
    private Uni<Set<UUID>> readable(Caller caller, boolean takesPart, List<AgendaItem> all) {
        if (takesPart) {
            return Uni.createFrom().item(all.stream().map(item -> item.caseId).collect(Collectors.toSet()));
        }
        return Multi.createFrom()
                .iterable(all)
                .onItem()
                .transformToUniAndConcatenate(item -> cases.see(caller, item.caseId))
                .filter(SeenCase::seesInternal)
                .map(seen -> seen.facts().id())
                .collect()
                .in(HashSet::new, Set::add);
    }

    private static AgendaItemAnswer answer(
            AgendaItem item, int position, Outline outline, boolean readable, List<DecisionAnswer> decisions) {
        return new AgendaItemAnswer(
                item.id,
                item.caseId,
                outline.number(),
                position,
                item.state,
                outline.status(),
                outline.version(),
                outline.priority(),
                outline.provider(),
                outline.municipalityCode(),
                outline.theme(),
                outline.receivedOn(),
                outline.handler(),
                outline.pressSensitive(),
                outline.postponed(),
                readable ? item.minutes : null,
                item.minutesAt,
                item.minutesBy,
                readable ? item.postponedReason : null,
                readable
                        ? decisions
                        : decisions.stream().map(DecisionAnswer::outline).toList(),
                item.version);
    }
}
