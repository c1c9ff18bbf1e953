package nl.waarborg.demo;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.waarborg.letter.LetterQueue;
import nl.waarborg.outbox.Outbox;
import nl.waarborg.shared.time.Clock;
import nl.waarborg.watch.Watchdog;
import org.jboss.logging.Logger;

/** Tells the stories of reports, signals and inspections together, in the order of time, with the watchdog looking on. */
@ApplicationScoped
class DemoStories {

    private static final Logger LOG = Logger.getLogger(DemoStories.class);
    private static final int WORTH_SAYING = 100;

    private final DemoData data;
    private final DemoCast cast;
    private final DemoStepService steps;
    private final DemoFiling filing;
    private final DemoSheets sheets;
    private final DemoProtocol protocol;
    private final DemoInvestigations investigations;
    private final DemoConduct conduct;
    private final DemoAgreements agreements;
    private final DemoSignals signals;
    private final DemoInspections inspections;
    private final DemoAnnualReports annualReports;
    private final Watchdog watchdog;
    private final LetterQueue letters;
    private final Outbox outbox;
    private final Clock clock;

    DemoStories(
            DemoData data,
            DemoCast cast,
            DemoStepService steps,
            DemoFiling filing,
            DemoSheets sheets,
            DemoProtocol protocol,
            DemoInvestigations investigations,
            DemoConduct conduct,
            DemoAgreements agreements,
            DemoSignals signals,
            DemoInspections inspections,
            DemoAnnualReports annualReports,
            Watchdog watchdog,
            LetterQueue letters,
            Outbox outbox,
            Clock clock) {
        this.data = data;
        this.cast = cast;
        this.steps = steps;
        this.filing = filing;
        this.sheets = sheets;
        this.protocol = protocol;
        this.investigations = investigations;
        this.conduct = conduct;
        this.agreements = agreements;
        this.signals = signals;
        this.inspections = inspections;
        this.annualReports = annualReports;
        this.watchdog = watchdog;
        this.letters = letters;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * Tells all that is not told yet, and leaves the clock at the present of the demo.
     *
     * @param now the present of the demo
     */
    Uni<Void> tell(Instant now) {
        DemoCalendar calendar = new DemoCalendar(now);
        return steps.all().chain(done -> {
            Map<String, UUID> made = new HashMap<>();
            done.forEach(step -> made.put(step.name, step.made));
            List<DemoMoment> moments = moments(calendar, made);
            return Multi.createFrom()
                    .range(0, moments.size())
                    .onItem()
                    .transformToUniAndConcatenate(i -> live(moments.get(i), made)
                            .invoke(() -> {
                                if ((i + 1) % WORTH_SAYING == 0) {
                                    LOG.infof("%d of %d events are told", i + 1, moments.size());
                                }
                            }))
                    .collect()
                    .asList()
                    .invoke(() -> clock.stopAt(now))
                    .chain(watchdog::catchUp)
                    .chain(this::withhold);
        });
    }

    private Uni<Void> newDay() {
        return withhold().chain(watchdog::catchUp).replaceWithVoid();
    }

    private Uni<Void> withhold() {
        return letters.withholdNotices().chain(outbox::withholdWaiting).replaceWithVoid();
    }

    private Uni<Void> live(DemoMoment moment, Map<String, UUID> made) {
        if (made.containsKey(moment.name())) {
            return Uni.createFrom().voidItem();
        }
        LocalDate before = clock.today();
        clock.stopAt(moment.at());
        return (clock.today().equals(before) ? Uni.createFrom().voidItem() : newDay())
                .chain(() -> steps.once(moment.name(), moment.work()))
                .onFailure()
                .transform(failure -> new IllegalStateException("At " + moment.name(), failure))
                .invoke(result -> made.put(moment.name(), result))
                .replaceWithVoid();
    }

    private List<DemoMoment> moments(DemoCalendar calendar, Map<String, UUID> made) {
        List<DemoMoment> moments = new ArrayList<>();
        moments.add(new DemoMoment("signals of a sheet", DemoSheets.SIGNALS_COME_IN, sheets::bringSignals));
        for (StoryData story : data.stories) {
            moments.add(
                    new DemoMoment(story.key(), calendar.momentOfFiling(story), () -> filing.begin(story, calendar)));
            for (int i = 0; i < story.acts().size(); i++) {
                int position = i;
                moments.add(new DemoMoment(
                        story.key() + "/" + (i + 1),
                        calendar.momentOf(story, i),
                        () -> play(scene(story, position, calendar, made))));
            }
        }
        moments.addAll(agreements.moments(calendar));
        moments.addAll(signals.moments(calendar, made));
        moments.addAll(inspections.moments(calendar, made));
        moments.addAll(annualReports.moments(calendar, made));
        moments.sort(Comparator.comparing(DemoMoment::at));
        return moments;
    }

    private DemoScene scene(StoryData story, int position, DemoCalendar calendar, Map<String, UUID> made) {
        StoryData.ActData act = story.acts().get(position);
        return new DemoScene(
                story,
                position,
                act,
                cast.actor(story, act.verb().side),
                Objects.requireNonNull(made.get(story.key())),
                calendar);
    }

    private Uni<UUID> play(DemoScene scene) {
        Uni<?> played = switch (scene.act().verb()) {
            case ASSIGN -> conduct.assign(scene);
            case ACKNOWLEDGE -> protocol.acknowledge(scene);
            case ASK_SUPPLEMENT -> protocol.askSupplement(scene);
            case ANSWER_SUPPLEMENT -> protocol.answerSupplement(scene);
            case ASSESS -> protocol.assess(scene);
            case AGREE -> protocol.agree(scene);
            case TALK -> protocol.talk(scene);
            case ORDER -> investigations.order(scene);
            case WRITE_INVESTIGATION -> investigations.write(scene);
            case SUBMIT_INVESTIGATION -> investigations.submit(scene);
            case REVIEW -> investigations.review(scene);
            case CLOSE -> protocol.close(scene);
            case REOPEN -> protocol.reopen(scene);
            case INFORM_CLIENT -> protocol.informClient(scene);
            case WITHDRAW -> protocol.withdraw(scene);
            case CONVERT -> protocol.convert(scene);
            case WRITE, REPLY -> conduct.write(scene);
            case READ_MESSAGES -> conduct.readMessages(scene);
            case NOTE -> conduct.note(scene);
            case ASK_TIME -> conduct.askTime(scene);
            case GIVE_TIME -> conduct.giveTime(scene);
            case REPORT_PROGRESS -> investigations.reportProgress(scene);
            case JUDGE_MEASURE -> investigations.judge(scene);
        };
        return played.replaceWith(scene.report());
    }
}
