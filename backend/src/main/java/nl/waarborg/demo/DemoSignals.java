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
import nl.waarborg.access.Role;
import nl.waarborg.casefile.AssignmentService;
import nl.waarborg.casefile.CaseFileApi.AssignmentRequest;
import nl.waarborg.casefile.CaseFileService;
import nl.waarborg.casefile.StepRequest;
import nl.waarborg.decision.DecisionApi.DecisionRequest;
import nl.waarborg.decision.DecisionKind;
import nl.waarborg.decision.PassOnParty;
import nl.waarborg.demo.SignalStoryData.MeetingData;
import nl.waarborg.demo.SignalStoryData.SignalActData;
import nl.waarborg.enrichment.EnrichmentApi;
import nl.waarborg.enrichment.EnrichmentService;
import nl.waarborg.enrichment.Found;
import nl.waarborg.followup.FollowUpApi.ReceivedFollowUp;
import nl.waarborg.followup.FollowUpSteps;
import nl.waarborg.followup.HandedService;
import nl.waarborg.inquiry.AskedKind;
import nl.waarborg.inquiry.InquiryApi.InquiryRequest;
import nl.waarborg.inquiry.InquiryService;
import nl.waarborg.meeting.AgendaService;
import nl.waarborg.meeting.MeetingApi.AgendaItemAnswer;
import nl.waarborg.meeting.MeetingApi.MeetingRequest;
import nl.waarborg.meeting.MeetingService;
import nl.waarborg.protocol.Extent;
import nl.waarborg.protocol.Priority;
import nl.waarborg.protocol.Seriousness;
import nl.waarborg.shared.time.Clock;
import nl.waarborg.signal.SignalApi.QuestionRequest;
import nl.waarborg.signal.SignalFacts;
import nl.waarborg.signal.SignalService;
import nl.waarborg.signal.SourceService;
import nl.waarborg.weighing.WeighingApi.AlarmRequest;
import nl.waarborg.weighing.WeighingApi.WeighingRequest;
import nl.waarborg.weighing.WeighingApi.WeighingSheet;
import nl.waarborg.weighing.WeighingService;

/** Plays what happens to the signals of now, from when they are told to what is done about them. */
@ApplicationScoped
class DemoSignals {

    /** Late on the day, so that what was weighed on it comes on the agenda. */
    private static final int AFTER_WEIGHING = 20;

    private static final LocalTime MEETING = LocalTime.of(16, 0);
    private static final LocalTime MEETING_ENDS = LocalTime.of(17, 0);

    private final DemoData data;
    private final DemoCast cast;
    private final DemoSignalReception reception;
    private final SignalService signals;
    private final SourceService sources;
    private final CaseFileService cases;
    private final AssignmentService assignments;
    private final EnrichmentService enrichment;
    private final InquiryService inquiries;
    private final WeighingService weighing;
    private final MeetingService meetings;
    private final AgendaService agenda;
    private final HandedService tasks;

    DemoSignals(
            DemoData data,
            DemoCast cast,
            DemoSignalReception reception,
            SignalService signals,
            SourceService sources,
            CaseFileService cases,
            AssignmentService assignments,
            EnrichmentService enrichment,
            InquiryService inquiries,
            WeighingService weighing,
            MeetingService meetings,
            AgendaService agenda,
            HandedService tasks) {
        this.data = data;
        this.cast = cast;
        this.reception = reception;
        this.signals = signals;
        this.sources = sources;
        this.cases = cases;
        this.assignments = assignments;
        this.enrichment = enrichment;
        this.inquiries = inquiries;
        this.weighing = weighing;
        this.meetings = meetings;
        this.agenda = agenda;
        this.tasks = tasks;
    }

    /** @param made what earlier moments made, by their names */
    List<DemoMoment> moments(DemoCalendar calendar, Map<String, UUID> made) {
        List<DemoMoment> moments = new ArrayList<>();
        for (SignalStoryData story : data.signals) {
            LocalDate told = calendar.ago(story.toldAgo());
            moments.add(new DemoMoment(
                    story.key(), calendar.at(told, 0, story.key()), () -> reception.receive(story, told)));
            for (int i = 0; i < story.acts().size(); i++) {
                SignalActData act = story.acts().get(i);
                LocalDate day = act.after() == 0 ? told : calendar.after(told, act.after());
                Instant when = act.meeting() == null ? calendar.at(day, i + 1, story.key()) : during(day, i);
                String name = story.key() + "/" + (i + 1);
                moments.add(new DemoMoment(name, when, () -> play(new Scene(story, act, name, made))));
            }
        }
        data.meetings.forEach(meeting -> moments.addAll(moments(meeting, calendar, made)));
        return moments;
    }

    private List<DemoMoment> moments(MeetingData meeting, DemoCalendar calendar, Map<String, UUID> made) {
        LocalDate planned = calendar.ago(meeting.plannedAgo());
        LocalDate held = calendar.after(planned, meeting.heldAfter());
        List<DemoMoment> moments = new ArrayList<>();
        moments.add(new DemoMoment(
                meeting.key(),
                calendar.at(planned, AFTER_WEIGHING, meeting.key()),
                () -> plan(meeting, at(held, MEETING))));
        if (held.isBefore(calendar.ago(0))) {
            moments.add(new DemoMoment(
                    meeting.key() + "/closed",
                    at(held, MEETING_ENDS),
                    () -> close(meeting, Objects.requireNonNull(made.get(meeting.key())))));
        }
        return moments;
    }

    private Uni<UUID> plan(MeetingData meeting, Instant startsAt) {
        Caller chair = cast.first(meeting.team(), Role.COORDINATOR);
        List<UUID> supervisors = cast.people(meeting.team()).stream()
                .filter(person -> person.roles().contains(Role.SUPERVISOR))
                .map(person -> cast.caller(meeting.team(), person.name()).accountId())
                .toList();
        return meetings.plan(
                        chair,
                        DemoKeys.of("meeting", meeting.key()),
                        new MeetingRequest(startsAt, meeting.place(), chair.accountId(), supervisors))
                .map(planned -> planned.id());
    }

    private Uni<UUID> close(MeetingData meeting, UUID id) {
        Caller chair = cast.first(meeting.team(), Role.COORDINATOR);
        return meetings.read(chair, id)
                .chain(now -> meetings.close(
                        chair,
                        new StepRequest(
                                id, DemoKeys.version(now.version()), DemoKeys.of("close meeting", meeting.key()))))
                .replaceWith(id);
    }

    private Uni<UUID> play(Scene scene) {
        Uni<?> played = switch (scene.act().verb()) {
            case ASSIGN -> assign(scene);
            case FIND_OUT -> findOut(scene);
            case INQUIRE -> inquire(scene);
            case ASK_SOURCE -> askSource(scene);
            case WEIGH -> weigh(scene);
            case DECIDE -> decide(scene);
            case ACKNOWLEDGE -> acknowledge(scene);
        };
        return played.replaceWith(scene.signal());
    }

    private Uni<?> assign(Scene scene) {
        return cases.facts(scene.signal())
                .chain(facts -> assignments.assign(
                        cast.first(scene.story().team(), Role.COORDINATOR),
                        scene.signal(),
                        facts.version(),
                        new AssignmentRequest(handler(scene).accountId(), null)));
    }

    private Uni<?> findOut(Scene scene) {
        return enrichment.answer(
                handler(scene),
                scene.signal(),
                scene.act().chosen(),
                DemoKeys.version(0),
                new EnrichmentApi.AnswerRequest(Found.FOUND, scene.act().said(), null));
    }

    private Uni<?> inquire(Scene scene) {
        Caller officer = cast.first(scene.story().team(), Role.ACCESS_OFFICER);
        return inquiries.ask(
                handler(scene),
                scene.signal(),
                scene.key(),
                new InquiryRequest(
                        AskedKind.COLLEAGUE,
                        officer.accountId(),
                        null,
                        null,
                        null,
                        null,
                        scene.act().said(),
                        null,
                        null));
    }

    private Uni<?> askSource(Scene scene) {
        return request(scene)
                .chain(request -> sources.ask(
                        handler(scene), request, new QuestionRequest(scene.act().said())));
    }

    private Uni<?> weigh(Scene scene) {
        String[] words = scene.act().chosen().split(" ");
        Seriousness seriousness = Seriousness.valueOf(words[0]);
        Extent extent = Extent.valueOf(words[1]);
        String task = scene.act().task();
        return weighing.sheet(handler(scene), scene.signal())
                .map(sheet -> proposed(sheet, seriousness, extent))
                .map(priority -> new WeighingRequest(
                        seriousness,
                        extent,
                        priority,
                        scene.act().said(),
                        null,
                        task == null ? null : new AlarmRequest(task, null, null)))
                .chain(decided -> request(scene).chain(request -> weighing.weigh(handler(scene), request, decided)));
    }

    private static Priority proposed(WeighingSheet sheet, Seriousness seriousness, Extent extent) {
        return sheet.proposals().stream()
                .filter(one -> one.seriousness() == seriousness && one.extent() == extent)
                .findFirst()
                .orElseThrow()
                .priority();
    }

    private Uni<?> decide(Scene scene) {
        Caller chair = cast.first(scene.story().team(), Role.COORDINATOR);
        UUID meeting = Objects.requireNonNull(scene.made().get(scene.act().meeting()));
        return meetings.read(chair, meeting)
                .map(found -> found.items().stream()
                        .filter(item -> item.signalId().equals(scene.signal()))
                        .findFirst()
                        .orElseThrow())
                .chain((AgendaItemAnswer item) -> agenda.decide(
                        chair,
                        new StepRequest(item.id(), DemoKeys.version(item.version()), scene.key()),
                        decision(scene.act())));
    }

    private static DecisionRequest decision(SignalActData act) {
        String[] words = act.chosen().split(" ");
        return new DecisionRequest(
                DecisionKind.valueOf(words[0]),
                act.said(),
                act.task(),
                null,
                words.length > 1 ? PassOnParty.valueOf(words[1]) : null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    private Uni<?> acknowledge(Scene scene) {
        Caller who = cast.first(scene.story().team(), Role.valueOf(scene.act().chosen()));
        return signals.facts(scene.signal())
                .map(SignalFacts::number)
                .chain(number -> tasks.list(who)
                        .map(found -> found.items().stream()
                                .filter(task -> task.mine() && task.number().equals(number))
                                .findFirst()
                                .orElseThrow()))
                .chain((ReceivedFollowUp task) -> tasks.acknowledge(
                        who, new FollowUpSteps.Request(task.id(), DemoKeys.version(task.version()), scene.key())));
    }

    private Caller handler(Scene scene) {
        return cast.caller(
                scene.story().team(), Objects.requireNonNull(scene.story().handler()));
    }

    private Uni<StepRequest> request(Scene scene) {
        return signals.facts(scene.signal())
                .map(facts -> new StepRequest(scene.signal(), DemoKeys.version(facts.version()), scene.key()));
    }

    private static Instant during(LocalDate day, int position) {
        return at(day, MEETING.plusMinutes(position));
    }

    private static Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(Clock.ZONE).toInstant();
    }

    /** One act as it is played. */
    private record Scene(SignalStoryData story, SignalActData act, String name, Map<String, UUID> made) {

        UUID signal() {
            return Objects.requireNonNull(made.get(story.key()));
        }

        String key() {
            return DemoKeys.of(act.verb().name(), name);
        }
    }
}
