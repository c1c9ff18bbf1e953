package nl.waarborg.meeting;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.waarborg.access.Caller;
import nl.waarborg.audit.AuditTrail;
import nl.waarborg.audit.Look;
import nl.waarborg.audit.Subject;
import nl.waarborg.authority.AuthorityService;
import nl.waarborg.meeting.MeetingApi.AgendaItemAnswer;
import nl.waarborg.meeting.MeetingApi.MeetingAnswer;
import nl.waarborg.meeting.MeetingApi.Paper;
import nl.waarborg.shared.time.Clock;
import nl.waarborg.shared.web.Download;
import nl.waarborg.signal.SignalService;

/**
 * Agenda and minutes on paper, as far as the reader may see what they are about; never who told a signal. No connection is
 * held while the document is made.
 */
@ApplicationScoped
public class MeetingPaperService {

    /**
     * What goes on paper.
     *
     * @param stories what each signal tells, by its identity; only of those that the reader reads
     * @param municipalities the names of those whose colleges are told, by code
     */
    record Print(
            MeetingAnswer meeting,
            String authorityName,
            Map<UUID, String> stories,
            Map<String, String> municipalities) {}

    private final MeetingRepository meetings;
    private final MeetingAnswers answers;
    private final MeetingPaper layout;
    private final SignalService signals;
    private final AuthorityService authorities;
    private final AuditTrail audit;

    MeetingPaperService(
            MeetingRepository meetings,
            MeetingAnswers answers,
            MeetingPaper layout,
            SignalService signals,
            AuthorityService authorities,
            AuditTrail audit) {
        this.meetings = meetings;
        this.answers = answers;
        this.layout = layout;
        this.signals = signals;
        this.authorities = authorities;
        this.audit = audit;
    }

    public Uni<Download> print(Caller caller, UUID meetingId, Paper paper) {
        return gather(caller, meetingId, paper)
                .chain(print -> layout.of(print, paper, caller.language())
                        .map(pdf -> new Download(
                                layout.fileName(day(print), paper, caller.language()),
                                "application/pdf",
                                () -> new ByteArrayInputStream(pdf))));
    }

    @WithTransaction
    Uni<Print> gather(Caller caller, UUID meetingId, Paper paper) {
        return meetings.get(caller.authorityId(), meetingId)
                .chain(meeting -> answers.of(caller, meeting)
                        .call(answer -> audit.looked(
                                caller.actor(),
                                MeetingAction.PRINT,
                                Subject.of("meeting", meetingId),
                                Look.at(paper.name().toLowerCase(Locale.ROOT))
                                        .rows(answer.items().size())))
                        .chain(answer -> authorities
                                .find(meeting.authorityId)
                                .chain(authority -> stories(caller, answer, paper)
                                        .chain(stories -> municipalities(answer)
                                                .map(names -> new Print(answer, authority.name(), stories, names))))));
    }

    private Uni<Map<String, String>> municipalities(MeetingAnswer meeting) {
        return authorities.municipalityNames(meeting.items().stream()
                .flatMap(item -> item.decisions().stream())
                .flatMap(decision -> decision.municipalityCodes().stream())
                .collect(Collectors.toSet()));
    }

    private Uni<Map<UUID, String>> stories(Caller caller, MeetingAnswer meeting, Paper paper) {
        if (paper == Paper.MINUTES) {
            return Uni.createFrom().item(Map.of());
        }
        return Multi.createFrom()
                .iterable(
                        meeting.items().stream().map(AgendaItemAnswer::signalId).toList())
                .onItem()
                .transformToUniAndConcatenate(id -> signals.read(caller, id))
                .filter(signal -> signal.content() != null)
                .collect()
                .in(
                        HashMap::new,
                        (all, signal) -> all.put(signal.id(), signal.content().narrative()));
    }

    private static LocalDate day(Print print) {
        return LocalDate.ofInstant(print.meeting().startsAt(), Clock.ZONE);
    }
}
