package nl.waarborg.intake;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import nl.waarborg.attachment.VisitorFileService;
import nl.waarborg.audit.AuditTrail;
import nl.waarborg.audit.Subject;
import nl.waarborg.casefile.CaseFileService;
import nl.waarborg.casefile.CaseNotices;
import nl.waarborg.intake.IntakeApi.SentFiles;
import nl.waarborg.shared.Actor;
import nl.waarborg.shared.crypto.JsonCipher;
import nl.waarborg.signal.NewSignal;
import nl.waarborg.signal.ReceptionService;
import nl.waarborg.signal.SignalFacts;
import nl.waarborg.timeline.Audience;
import nl.waarborg.timeline.TimelineService;
import org.jspecify.annotations.Nullable;

/** What every signal from outside brings along, whoever sends it: its files, its urgency and a notice to the team. */
@ApplicationScoped
class IntakeReception {

    private final ReceptionService reception;
    private final IntakeRepository intakes;
    private final VisitorFileService files;
    private final WritingTokens writings;
    private final CaseFileService cases;
    private final CaseNotices notices;
    private final TimelineService timeline;
    private final AuditTrail audit;
    private final JsonCipher cipher;

    IntakeReception(
            ReceptionService reception,
            IntakeRepository intakes,
            VisitorFileService files,
            WritingTokens writings,
            CaseFileService cases,
            CaseNotices notices,
            TimelineService timeline,
            AuditTrail audit,
            JsonCipher cipher) {
        this.reception = reception;
        this.intakes = intakes;
        this.files = files;
        this.writings = writings;
        this.cases = cases;
        this.notices = notices;
        this.timeline = timeline;
        this.audit = audit;
        this.cipher = cipher;
    }

    Uni<SignalFacts> open(Actor who, NewSignal told) {
        return reception.receive(who, told);
    }

    Uni<Void> keep(SignalIntake intake) {
        return intakes.add(intake);
    }

    byte @Nullable [] sealed(SignalFacts signal, @Nullable String text) {
        return text == null || text.isBlank() ? null : cipher.seal(text.strip(), signal.id());
    }

    /** The files that were sent along, the mark of danger, and a mail with the number to who divides the work. */
    Uni<Void> complete(Actor who, SignalFacts signal, boolean inDanger, @Nullable SentFiles sent) {
        return takeFiles(who, signal, sent)
                .chain(() ->
                        inDanger ? markDanger(who, signal) : Uni.createFrom().voidItem())
                .chain(() -> notices.toTeam(inDanger ? "signal-received-urgent" : "signal-received", signal.id()));
    }

    /** Answers how many. */
    Uni<Integer> takeFiles(Actor who, SignalFacts signal, @Nullable SentFiles sent) {
        return sent == null
                ? Uni.createFrom().item(0)
                : files.moveToCase(who, writings.owner(sent.writing()), sent.fileIds(), signal.id());
    }

    /** The trail tells that a signal came and how, and nothing of what it says. */
    Uni<Void> recorded(Actor who, IntakeAction action, SignalFacts signal) {
        return audit.record(
                who, action, Subject.of("signal", signal.id()).inCase(signal.id()), null, new Trace(signal.number()));
    }

    private Uni<Void> markDanger(Actor who, SignalFacts signal) {
        return cases.flag(who, signal.id(), true, signal.pressSensitive())
                .chain(() -> timeline.tell(who, signal.id(), IntakeEvent.IN_DANGER, Audience.TEAM));
    }

    private record Trace(String number) {}
}
