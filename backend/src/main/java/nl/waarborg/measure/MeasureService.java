package nl.waarborg.measure;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import nl.waarborg.access.Caller;
import nl.waarborg.audit.AuditTrail;
import nl.waarborg.audit.Look;
import nl.waarborg.audit.Subject;
import nl.waarborg.casefile.CaseFacts;
import nl.waarborg.casefile.CaseFileService;
import nl.waarborg.casefile.CaseNotices;
import nl.waarborg.casefile.SeenCase;
import nl.waarborg.measure.Measure.Origin;
import nl.waarborg.measure.MeasureApi.JudgementRequest;
import nl.waarborg.measure.MeasureApi.MeasureAnswer;
import nl.waarborg.measure.MeasureApi.MeasureRequest;
import nl.waarborg.measure.MeasureApi.Measures;
import nl.waarborg.measure.MeasureApi.ProgressRequest;
import nl.waarborg.shared.time.Clock;
import nl.waarborg.shared.web.Idempotency;
import nl.waarborg.shared.web.IfMatch;
import nl.waarborg.timeline.Audience;
import nl.waarborg.timeline.TimelineService;
import org.jspecify.annotations.Nullable;

/** The verbs about improvement measures. They know the case by its identity only, whatever the case is about. */
@ApplicationScoped
public class MeasureService {

    private final MeasureRepository measures;
    private final MeasureTerms terms;
    private final CaseFileService cases;
    private final CaseNotices notices;
    private final TimelineService timeline;
    private final AuditTrail audit;
    private final Idempotency idempotency;
    private final Clock clock;

    MeasureService(
            MeasureRepository measures,
            MeasureTerms terms,
            CaseFileService cases,
            CaseNotices notices,
            TimelineService timeline,
            AuditTrail audit,
            Idempotency idempotency,
            Clock clock) {
        this.measures = measures;
        this.terms = terms;
        this.cases = cases;
        this.notices = notices;
        this.timeline = timeline;
        this.audit = audit;
        this.idempotency = idempotency;
        this.clock = clock;
    }

    @WithTransaction
    public Uni<Measures> list(Caller caller, UUID caseId) {
        return cases.see(caller, caseId)
                .map(SeenCase::requireContent)
                .chain(seen -> measures.ofCase(caseId)
                        .map(found -> found.stream()
                                .filter(measure ->
                                        seen.shownUntil() == null || !measure.addedAt.isAfter(seen.shownUntil()))
                                .toList())
                        .call(found -> audit.looked(
                                caller.actor(),
                                MeasureAction.LIST,
                                Subject.of("case", caseId).inCase(caseId),
                                Look.at("measures").rows(found.size())))
                        .chain(found -> answers(seen, found)))
                .map(Measures::new);
    }

    @WithTransaction
    public Uni<MeasureAnswer> add(Caller caller, UUID caseId, @Nullable String key, MeasureRequest request) {
        MeasurePolicy.requireAhead(request.dueOn(), clock.today());
        return cases.see(caller, caseId)
                .map(SeenCase::requireContent)
                .chain(seen -> idempotency
                        .once(
                                caller.accountId(),
                                "addMeasure",
                                key,
                                List.of(caseId, request),
                                UUID.class,
                                () -> add(caller, seen.facts(), request, Origin.ADDED)
                                        .call(() -> caller.isStaff()
                                                ? notices.toProvider("measure-added", caseId)
                                                : notices.toTeam("measure-added", caseId))
                                        .map(measure -> measure.id))
                        .chain(measures::findById)
                        .chain(measure -> answer(seen, measure)));
    }

    /**
     * The measures that a provider announces in the report of its own investigation. Those of an earlier round that it
     * does not name again lapse, unless something was done about them already.
     */
    @WithTransaction
    public Uni<Void> announce(Caller caller, UUID caseId, List<MeasureRequest> announced) {
        return cases.facts(caseId)
                .chain(facts -> measures.ofCase(caseId).chain(known -> {
                    List<Measure> earlier = known.stream()
                            .filter(measure ->
                                    measure.origin == Origin.INVESTIGATION && measure.state == MeasureState.OPEN)
                            .toList();
                    return each(
                                    earlier.stream()
                                            .filter(measure ->
                                                    announced.stream().noneMatch(measure::isSameAs))
                                            .toList(),
                                    measure -> replace(caller, measure))
                            .chain(() -> each(
                                    announced.stream()
                                            .filter(plan ->
                                                    earlier.stream().noneMatch(measure -> measure.isSameAs(plan)))
                                            .toList(),
                                    plan -> add(caller, facts, plan, Origin.INVESTIGATION)));
                }));
    }

    /** The provider tells how far it is, or that it is done. */
    @WithTransaction
    public Uni<MeasureAnswer> reportProgress(Caller caller, Request request, ProgressRequest progress) {
        ProgressKind said = progress.done() ? ProgressKind.DONE : ProgressKind.PROGRESS;
        return once(
                caller,
                request,
                "reportProgress",
                progress,
                measure -> say(caller, measure, said, progress.text(), MeasureAction.REPORT_PROGRESS)
                        .call(() -> said == ProgressKind.DONE
                                ? notices.toTeam("measure-done", measure.caseId)
                                : Uni.createFrom().voidItem()));
    }

    @WithTransaction
    public Uni<MeasureAnswer> judge(Caller caller, Request request, JudgementRequest judgement) {
        boolean more = judgement.judgement() == MeasureApi.Judgement.MORE_NEEDED;
        if (more) {
            MeasurePolicy.requireAhead(judgement.dueOn(), clock.today());
        }
        return once(caller, request, "judgeMeasure", judgement, measure -> {
            MeasureState before = measure.state;
            return say(caller, measure, judgement.judgement().said(), judgement.reason(), MeasureAction.JUDGE)
                    .call(() -> more && judgement.dueOn() != null
                            ? terms.postpone(caller, measure, judgement.dueOn(), before)
                                    .invoke(deadline -> measure.postpone(judgement.dueOn(), deadline))
                            : Uni.createFrom().nullItem())
                    .call(() -> notices.toProvider("measure-judged", measure.caseId));
        });
    }

    private Uni<MeasureAnswer> once(
            Caller caller, Request request, String operation, Object body, Function<Measure, Uni<Void>> step) {
        int version = IfMatch.version(request.seen());
        return measures.hold(request.id())
                .chain(measure -> cases.see(caller, measure.caseId)
                        .map(SeenCase::requireContent)
                        .chain(seen -> idempotency
                                .once(
                                        caller.accountId(),
                                        operation,
                                        request.key(),
                                        List.of(request.id(), body),
                                        UUID.class,
                                        () -> {
                                            IfMatch.check(version, measure.version);
                                            return step.apply(measure)
                                                    .chain(measures::flush)
                                                    .replaceWith(measure.id);
                                        })
                                .chain(() -> answer(seen, measure))));
    }

    private Uni<Measure> add(Caller caller, CaseFacts facts, MeasureRequest plan, Origin origin) {
        return terms.start(caller, facts.id(), facts.authorityId(), plan.dueOn())
                .map(deadline -> new Measure(facts, deadline, plan, origin, clock.now()))
                .chain(measures::persistAndFlush)
                .call(measure ->
                        audit.record(caller.actor(), MeasureAction.ADD, subject(measure), null, measure.trace()))
                .call(measure -> timeline.tell(
                        caller.actor(), facts.id(), MeasureEvent.ADDED, Audience.BOTH, Map.of("dueOn", plan.dueOn())));
    }

    private Uni<Void> replace(Caller caller, Measure measure) {
        return say(
                caller,
                measure,
                ProgressKind.LAPSED,
                "Vervangen door de maatregelen in het nieuwe onderzoeksverslag.",
                MeasureAction.REPLACE);
    }

    private Uni<Void> say(Caller caller, Measure measure, ProgressKind said, String text, MeasureAction action) {
        Measure.Trace before = measure.trace();
        Instant now = clock.now();
        measure.become(said, now);
        return measures.add(new MeasureProgress(measure.id, said, text, caller.actor(), now))
                .chain(() -> terms.follow(caller, measure, said, before.state()))
                .chain(() -> audit.record(caller.actor(), action, subject(measure), before, measure.trace()))
                .chain(() -> timeline.tell(
                        caller.actor(), measure.caseId, MeasureEvent.valueOf(said.name()), Audience.BOTH));
    }

    private Uni<MeasureAnswer> answer(SeenCase seen, Measure measure) {
        return answers(seen, List.of(measure)).map(List::getFirst);
    }

    private Uni<List<MeasureAnswer>> answers(SeenCase seen, List<Measure> found) {
        return measures.progress(found)
                .map(all -> found.stream()
                        .map(measure -> answer(
                                seen,
                                measure,
                                all.stream()
                                        .filter(said -> said.measureId.equals(measure.id)
                                                && said.isKnownUntil(seen.shownUntil()))
                                        .toList()))
                        .toList());
    }

    private MeasureAnswer answer(SeenCase seen, Measure measure, List<MeasureProgress> known) {
        MeasureState state =
                known.isEmpty() ? MeasureState.OPEN : known.getLast().kind.next();
        return new MeasureAnswer(
                measure.id,
                measure.caseId,
                measure.description,
                measure.owner,
                measure.dueOn,
                measure.securedHow,
                state,
                state == MeasureState.OPEN && measure.dueOn.isBefore(clock.today()),
                known.stream().map(MeasureProgress::shown).toList(),
                MeasurePolicy.actions(seen.caller(), state),
                measure.version);
    }

    private static Subject subject(Measure measure) {
        return Subject.of("measure", measure.id)
                .version(measure.version)
                .inCase(measure.caseId)
                .forAuthority(measure.authorityId);
    }

    private static <T> Uni<Void> each(List<T> all, Function<T, Uni<?>> work) {
        return Multi.createFrom()
                .iterable(all)
                .onItem()
                .transformToUniAndConcatenate(one -> work.apply(one).replaceWithVoid())
                .collect()
                .last();
    }

    /**
     * Which measure, as it was read, under which key.
     *
     * @param seen the header If-Match
     * @param key the header Idempotency-Key
     */
    public record Request(
            UUID id, @Nullable String seen, @Nullable String key) {}
}
