package nl.waarborg.signal;

import io.quarkus.arc.All;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.waarborg.casefile.CaseFacts;
import nl.waarborg.casefile.CaseFileService;
import nl.waarborg.casefile.CaseRooms;
import nl.waarborg.casefile.Ceiling;
import nl.waarborg.protocol.AuthoritySettings;
import nl.waarborg.signal.SignalApi.CaseRef;
import nl.waarborg.signal.SignalApi.Closing;
import nl.waarborg.signal.SignalApi.PersonRef;
import nl.waarborg.signal.SignalApi.SignalAnswer;
import nl.waarborg.signal.SignalApi.SignalContent;
import nl.waarborg.signal.SignalApi.SourceQuestion;
import org.jspecify.annotations.Nullable;

/** Tells a signal to one reader, whole: what this room keeps, and what the higher rooms add. */
@ApplicationScoped
class SignalView {

    private final SignalRepository signals;
    private final CaseFileService cases;
    private final AuthoritySettings settings;
    private final List<SignalSection> sections;
    private final List<SignalActions> actions;

    SignalView(
            SignalRepository signals,
            CaseFileService cases,
            AuthoritySettings settings,
            @All List<SignalSection> sections,
            @All List<SignalActions> actions) {
        this.signals = signals;
        this.cases = cases;
        this.settings = settings;
        this.sections = sections;
        this.actions = actions;
    }

    Uni<SignalAnswer> of(SignalReader reader, Signal signal) {
        return parts(reader, signal).map(parts -> answer(reader, signal, parts));
    }

    private Uni<Parts> parts(SignalReader reader, Signal signal) {
        return signals.names(signal.id)
                .chain(names -> questions(reader, signal)
                        .chain(questions -> isUnderOtherLaw(signal)
                                .chain(otherLaw -> openedUntil(reader, signal)
                                        .chain(until -> CaseRooms.fields(sections, reader, signal.facts())
                                                .chain(fields -> actions(reader, signal)
                                                        .map(open -> new Parts(
                                                                names, questions, otherLaw, until, fields, open)))))));
    }

    private SignalAnswer answer(SignalReader reader, Signal signal, Parts parts) {
        CaseFacts file = reader.seen().facts();
        SignalNames names = parts.names();
        boolean outline = reader.seesOutline();
        return new SignalAnswer(
                signal.id,
                signal.number,
                signal.authorityId,
                names.authority(),
                signal.providerId,
                names.provider(),
                outline ? signal.status : null,
                outline ? signal.receivedAt : null,
                outline ? signal.receivedOn : null,
                outline ? signal.municipalityCode : null,
                outline ? names.municipality() : null,
                outline ? signal.outsideRegion : null,
                outline ? signal.law : null,
                outline ? parts.otherLaw() : null,
                outline ? signal.provision : null,
                outline ? signal.funding : null,
                outline ? signal.theme : null,
                outline ? signal.side : null,
                outline ? signal.priority : null,
                outline ? signal.pressSensitive : null,
                outline ? assignee(file) : null,
                reader.seesContent() ? content(signal, parts) : null,
                outline ? closing(reader, signal) : null,
                parts.openedUntil(),
                parts.actions(),
                signal.version,
                file.version(),
                parts.sections());
    }

    private static @Nullable PersonRef assignee(CaseFacts file) {
        return file.assigneeId() == null || file.assigneeName() == null
                ? null
                : new PersonRef(file.assigneeId(), file.assigneeName());
    }

    private static SignalContent content(Signal signal, Parts parts) {
        SignalNames names = parts.names();
        return new SignalContent(
                signal.narrative,
                signal.providerSaid,
                signal.locationId,
                names.location(),
                signal.locationSaid,
                signal.nature,
                signal.clientsConcerned,
                signal.channel,
                signal.sourceKind,
                signal.sourceKnown,
                signal.recordedBy,
                signal.fromCaseId == null || names.fromNumber() == null
                        ? null
                        : new CaseRef(signal.fromCaseId, names.fromNumber()),
                signal.ownReference,
                parts.questions());
    }

    private static @Nullable Closing closing(SignalReader reader, Signal signal) {
        return signal.closedAt == null || signal.closedBy == null || signal.closedKind == null
                ? null
                : new Closing(
                        signal.closedAt,
                        signal.closedBy,
                        signal.closedKind,
                        reader.seesContent() ? signal.closedReason : null);
    }

    private Uni<List<SourceQuestion>> questions(SignalReader reader, Signal signal) {
        return reader.seesContent()
                ? signals.words(signal.id)
                        .map(found -> found.stream().map(SourceWords::shown).toList())
                : Uni.createFrom().item(List.of());
    }

    private Uni<Boolean> isUnderOtherLaw(Signal signal) {
        String law = signal.law;
        return law == null
                ? Uni.createFrom().item(false)
                : settings.inForce(signal.authorityId, signal.receivedOn).map(set -> !set.receives(law));
    }

    /** To whoever handles it the signal stays open, also where that person opened it before. */
    private Uni<@Nullable Instant> openedUntil(SignalReader reader, Signal signal) {
        return reader.seesContent() && !reader.handles()
                ? cases.sharedUntil(signal.id, reader.caller().accountId(), Ceiling.S5)
                        .map(until -> until.orElse(null))
                : Uni.createFrom().nullItem();
    }

    /** Whoever does not read the signal is offered no step in it. */
    private Uni<List<String>> actions(SignalReader reader, Signal signal) {
        List<String> own = SignalAction.openTo(reader, signal);
        return reader.seesContent()
                ? CaseRooms.actions(actions, reader.caller(), signal.facts())
                        .map(more -> Stream.concat(own.stream(), more.stream()).toList())
                : Uni.createFrom().item(own);
    }

    private record Parts(
            SignalNames names,
            List<SourceQuestion> questions,
            boolean otherLaw,
            @Nullable Instant openedUntil,
            Map<String, Object> sections,
            List<String> actions) {}
}
